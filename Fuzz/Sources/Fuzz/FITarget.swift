import AACore
import AAModels

/// FI documents in XML and JSON, well-formed and nearly so.
struct FITarget: FuzzTarget {
    private let strict = FIReader(mode: .strict)
    private let recovering = FIReader(mode: .recovering)

    func run(_ input: [UInt8]) {
        let recovered = try? recovering.read(input)
        _ = recovered?.json
        guard let document = try? strict.read(input) else { return }
        require(document.accounts == recovered?.accounts, "a well-formed document is the same in both modes")
        // JSON has names and characters that XML has not.
        guard document.account.origin.dialect == .xml else { return }
        // A field that stood there under two spellings has one of them once it is written.
        let isRepeated = document.diagnostics.contains { $0.kind == .repeatedField || $0.kind == .diagnosticsCut }
        if let account = document.deposit, !isRepeated { check(account) }
    }

    /// An account of a well-formed document is written as one, and read back as the same.
    private func check(_ account: DepositAccount) {
        for generation in [FIGeneration.v1, .v2] {
            let written = DepositXMLWriter(generation: generation).write(account)
            let read = must("a written account is well-formed") { try strict.read(written) }.deposit
            var expected = account
            expected.type = read?.type
            expected.version = read?.version
            require(sorted(read) == sorted(expected), "the account comes back")
        }
    }

    /// An account as JSON with sorted members: written texts stand in the order of the document they came from.
    private func sorted(_ account: DepositAccount?) -> JSONValue? {
        guard let account else { return nil }
        let content = FIDocument.Content.deposit(account)
        return sorted(FIDocument(.init(fiType: .deposit, generation: .v1, version: nil, content: content)).json)
    }

    private func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(JSONObject(object.members.map { .init($0.name, sorted($0.value)) }.sorted { $0.name < $1.name }))
        case .array(let values): .array(values.map(sorted))
        default: value
        }
    }
}
