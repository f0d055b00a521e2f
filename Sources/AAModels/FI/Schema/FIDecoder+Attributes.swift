import AACore

extension FIDecoder {
    /// Reads the attributes of the last start tag into a record.
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func attributes<Record: FIRecord>(_ fields: [FIField], into record: inout Record) {
        var seen = [Bool](repeating: false, count: fields.count)
        for index in scanner.attributes.indices {
            let attribute = scanner.attributes[index]
            if scanner.declaresNamespace(attribute) { continue }
            guard !attribute.isDuplicate, isOwn(attribute), let field = match(attribute, in: fields) else {
                keep(attribute, in: &record.extra)
                continue
            }
            let text = scanner.text(of: attribute.value)
            if text.isEmpty { continue }
            guard !seen[field] else {
                note(.repeatedField, attribute)
                record.extra.attributes.append(self.attribute(attribute))
                continue
            }
            seen[field] = true
            store(text, attribute, in: field, named: fields[field].name, of: &record)
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    private mutating func store<Record: FIRecord>(
        _ text: String, _ attribute: XMLAttribute, in field: Int, named name: FIName, of record: inout Record
    ) {
        let trimmed = text.withoutOuterBlanks
        var isVerbatim = trimmed.utf8.count == text.utf8.count
        if !isVerbatim { note(.blanksTrimmed, attribute) }
        if !trimmed.isEmpty {
            let outcome = record.read(trimmed, into: field)
            for finding in outcome.findings { note(finding, attribute) }
            isVerbatim = isVerbatim && outcome.isVerbatim
        }
        if !isVerbatim { record.raw.append(FIWrittenText(field: name.canonical, text: text)) }
    }

    /// The index of the field an attribute belongs to.
    private mutating func match(_ attribute: XMLAttribute, in fields: [FIField]) -> Int? {
        let written = scanner.name(attribute.name.local)
        for index in fields.indices {
            guard case .exact(let generation) = fields[index].name.exactMatch(written) else { continue }
            if !mark(fields[index].name, generation) { note(.nameVariant, attribute) }
            return index
        }
        guard let index = fields.firstIndex(where: { $0.name.isVariant(written) }) else { return nil }
        note(.nameVariant, attribute)
        return index
    }

    /// Whether an attribute's name is the schema's: without a prefix, or with its element's.
    private func isOwn(_ attribute: XMLAttribute) -> Bool {
        guard attribute.name.colon != nil else { return true }
        guard let element = scanner.open.last else { return false }
        let prefix = scanner.name(attribute.name.prefix)
        if prefix.elementsEqual(scanner.name(element.prefix)) { return true }
        let namespace = scanner.namespace(ofPrefix: attribute.name.prefix)
        return namespace != nil && namespace == scanner.namespace(ofPrefix: element.prefix)
    }

    private mutating func keep(_ attribute: XMLAttribute, in extra: inout FIExtra) {
        extra.attributes.append(self.attribute(attribute))
        // A duplicate was noted by the scanner; `xsi:schemaLocation` is no field of any schema.
        if !attribute.isDuplicate, !isSchemaInstance(attribute) { note(.unknownAttribute, attribute) }
    }

    private func isSchemaInstance(_ attribute: XMLAttribute) -> Bool {
        attribute.name.colon != nil
            && scanner.namespace(ofPrefix: attribute.name.prefix) == XMLNamespace.schemaInstance
    }

    /// An attribute as it was written; the prefix of schema instances becomes `xsi`, whatever it was.
    func attribute(_ attribute: XMLAttribute) -> FIAttribute {
        let name =
            isSchemaInstance(attribute)
            ? "xsi:" + text(of: attribute.name.local) : text(of: attribute.name.range)
        return FIAttribute(name: name, value: scanner.text(of: attribute.value))
    }

    private mutating func note(_ kind: FIDiagnostic.Kind, _ attribute: XMLAttribute) {
        log.note(kind, at: attribute.name.offset, attribute: text(of: attribute.name.range))
    }
}

extension String {
    /// The text without blanks, line breaks and tabs at its ends.
    var withoutOuterBlanks: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        guard XMLCharacters.isBlank(first) || XMLCharacters.isBlank(last) else { return self }
        let begin = utf8.firstIndex { !XMLCharacters.isBlank($0) } ?? utf8.endIndex
        guard let end = utf8.lastIndex(where: { !XMLCharacters.isBlank($0) }) else { return "" }
        return String(self[begin..<utf8.index(after: end)])
    }
}
