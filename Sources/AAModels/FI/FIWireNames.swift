/// How documents name their FI type: the `type` attribute and the end of the namespace, which often differ from each other and
/// from the API's word. Source: the tables of the types.
enum FIWireNames {
    /// The FI type a `type` attribute means.
    static func type(ofAttribute text: String?) -> FIType? {
        text.flatMap { types[$0] ?? types[normalized($0)] }
    }

    /// The FI type a namespace means.
    static func type(ofNamespace text: String?) -> FIType? {
        guard let text else { return nil }
        // Nearly always one of the official ones.
        if let type = namespaces[text] { return type }
        guard text.contains("rebit.org.in"), let suffix = text.split(separator: "/").last else { return nil }
        return types[normalized(String(suffix))]
    }

    /// Words are compared by their letters and digits: `TERM-DEPOSIT`, `term_deposit` and `TermDeposit` are one.
    private static func normalized(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static let namespaces = Dictionary(
        FIAccountTypes.all.map { ($0.form.namespace, $0.form.fiType) }, uniquingKeysWith: { first, _ in first })

    private static let types: [String: FIType] = {
        var types = ["other": FIType.other]
        for form in FIAccountTypes.all.map({ $0.form }) {
            let namespace = form.namespace.split(separator: "/").suffix(1).map(String.init)
            for word in [form.type, form.fiType.rawValue] + namespace + form.otherTypes {
                types[normalized(word)] = form.fiType
            }
        }
        return types
    }()
}
