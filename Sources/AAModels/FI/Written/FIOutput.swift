import AACore

/// Puts records into elements by their tables.
struct FIOutput {
    /// Whose names are written.
    let generation: FIGeneration
    /// The namespace of the document.
    let namespace: String

    /// An account's element. A missing `type` or `version` is filled in; an account of an unknown type is its tree.
    static func account(_ content: FIDocument.Content, in generation: FIGeneration) -> FIWrittenElement? {
        if case .unknown(let element) = content { return FIWrittenElement(element, in: nil) }
        return content.record.flatMap { account($0, in: generation) }
    }

    private static func account<Account: FIAccountRecord>(
        _ account: Account, in generation: FIGeneration
    ) -> FIWrittenElement? {
        let form = Account.form
        let generation = form.nearest(to: generation)
        var account = account
        account.type = account.type ?? form.type
        account.version = account.version ?? form.version(of: generation)
        let output = FIOutput(generation: generation, namespace: form.namespace)
        return output.record(account, "Account", attributes: [FIAttribute(name: "xmlns", value: form.namespace)])
    }

    /// A record's element; `nil` if only another generation has it.
    @_semantics("optimize.sil.specialize.generic.never")
    func record<Record: FIRecord>(
        _ record: Record, _ name: FIName, repeats: Bool = false, attributes: [FIAttribute] = []
    ) -> FIWrittenElement? {
        guard let name = name.spelling(in: generation) else { return nil }
        var element = FIWrittenElement(name: name, attributes: attributes, repeats: repeats)
        let schema = Record.schema
        for (index, field) in schema.fields.enumerated() {
            guard let text = text(of: index, named: field.name, in: record) else { continue }
            let name = field.name.written(in: generation)
            element.attributes.append(FIAttribute(name: name, value: text))
            if field.name.spelling(in: generation) == nil { element.foreign.append(name) }
        }
        element.attributes += record.extra.attributes
        for child in schema.children { element.children += child.written(record, self) }
        element.children += record.extra.elements.map { FIWrittenElement($0, in: namespace) }
        element.text = record.extra.text
        return element
    }

    /// A container around what it holds of a record; `nil` if that is nothing.
    @_semantics("optimize.sil.specialize.generic.never")
    func container<Record: FIRecord>(
        _ record: Record, _ name: FIName, _ children: [FIChild<Record>]
    ) -> FIWrittenElement? {
        guard let name = name.spelling(in: generation) else { return nil }
        let children = children.flatMap { $0.written(record, self) }
        return children.isEmpty ? nil : FIWrittenElement(name: name, children: children)
    }

    /// An element that holds text.
    func text(_ text: String, _ name: FIName) -> FIWrittenElement? {
        name.spelling(in: generation).map { FIWrittenElement(name: $0, text: text, repeats: true) }
    }

    /// The text that a field had, as long as it still means the field's value; else the value's own.
    @_semantics("optimize.sil.specialize.generic.never")
    private func text<Record: FIRecord>(of field: Int, named name: FIName, in record: Record) -> String? {
        let printed = record.value(of: field)?.printed
        guard let raw = record.raw.first(where: { $0.field == name.canonical }) else { return printed }
        var scratch = Record()
        _ = scratch.read(raw.text.withoutOuterBlanks, into: field)
        return scratch.value(of: field)?.printed == printed ? raw.text : printed
    }
}
