public import AACore

extension IdentifierKinds {
    /// `templateId`: one fair use template of the ecosystem.
    public enum ConsentTemplate: IdentifierKind {}
}

/// Names one fair use template, such as `CT035`. Source: Sahamati, Fair Use Registry.
public typealias ConsentTemplateID = Identifier<IdentifierKinds.ConsentTemplate>

extension ConsentTemplateID {
    /// The template that an address of the Fair Use Registry stands for, as newer guidelines want it in `Purpose.refUri`:
    /// `https://library.sahamati.org.in/PROD/fairuse/purpose/104/template/CT035/version/1.1.xml`. `nil` of anything else.
    public init?(registryAddress address: String, purposeCode: String) {
        let parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 11, parts[0...2] == ["https:", "", "library.sahamati.org.in"],
            ["UAT", "PROD"].contains(parts[3]),
            parts[4...7] == ["fairuse", "purpose", purposeCode, "template"], parts[9] == "version",
            parts[8].hasPrefix("CT"), parts[8].utf8.count == 5, parts[8].dropFirst(2).allSatisfy(\.isASCIIDigit),
            parts[10].hasSuffix(".xml") || parts[10].hasSuffix(".json")
        else { return nil }
        self.init(parts[8])
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
