extension FIDocument.Content {
    /// The same account with another `version`, for writing it in another generation. Nothing else changes.
    public func claiming(version: String) -> Self {
        switch self {
        case .unknown(var element):
            element.attributes.removeAll { $0.name == "version" }
            element.attributes.append(FIAttribute(name: "version", value: version))
            return .unknown(element)
        default:
            guard var record else { return self }
            record.version = version
            record.raw.removeAll { $0.field == "version" }
            return record.content
        }
    }

    /// What of the account a generation has no field for. The writers write it all the same, under the name that it has in another.
    ///
    /// Whether the generation's words include a value is not looked at.
    ///
    /// - Parameter generation: Where the type does not have it, its newest, as the writers do.
    /// - Returns: A finding of the kind ``FIDiagnostic/Kind/mixedGenerations`` for each field, however many rows have it.
    public func findings(in generation: FIGeneration) -> [FIDiagnostic] {
        guard let account = FIOutput.account(self, in: generation) else { return [] }
        var fields = FIForeignFields()
        fields.add(account, at: account.name)
        return fields.paths.map { path in
            FIDiagnostic(
                path: path, kind: .mixedGenerations,
                action: "\(generation) has no such field; it is written under the name that it has in another")
        }
    }
}

/// The fields that a generation does not have, by their paths without places in rows.
private struct FIForeignFields {
    private(set) var paths: [String] = []
    private var known: Set<String> = []

    mutating func add(_ element: FIWrittenElement, at path: String) {
        for name in element.foreign where known.insert("\(path)/@\(name)").inserted { paths.append("\(path)/@\(name)") }
        for child in element.children { add(child, at: "\(path)/\(child.name)") }
    }
}
