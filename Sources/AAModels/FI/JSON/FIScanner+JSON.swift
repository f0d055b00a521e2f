import AACore

extension FIScanner {
    /// Makes ready to read an account of a JSON text.
    init(_ account: FIJSONAccount, of tape: JSONTape, isRecovering: Bool, limits: FILimits) {
        self.init(tape.bytes, in: tape.bytes.indices, isRecovering: isRecovering, limits: limits)
        var cursor = FIJSONCursor(tape, account, limits: limits)
        let prefix = cursor.prefixOfInstance()
        namespaces = [
            XMLNamespace(
                depth: 0, prefix: prefix, hash: XMLName.hash(of: cursor.names[prefix]),
                name: XMLNamespace.schemaInstance)
        ]
        json = cursor
    }

    /// Keeps the books of an account in JSON, as those of XML are kept.
    mutating func event(of step: FIJSONStep) throws(AAModelsError) -> XMLEvent {
        switch step {
        case .begin(let element):
            let name = element.name
            try countElement(at: name.offset)
            if element.isRepeated {
                try repair(.duplicateMember, "an object has two members of one name", at: name.offset)
            }
            for attribute in attributes where attribute.isDuplicate {
                let name = attribute.name
                try repair(.duplicateAttribute, "an object has two members of one name", at: name.offset, in: name)
            }
            try openElement(name, at: name.offset)
            return .start(name)
        case .text(let text):
            return .text(text)
        case .end:
            closeElement()
            return .end
        case .finished:
            return .finished
        }
    }
}
