import AAModels

/// One thing that happens to one field of a document.
enum FieldMutation: CaseIterable {
    case drop, duplicate, moveToEnd, empty, blank, capitalName, smallValue

    /// Changes the attribute with this index; false if the change would change nothing.
    func change(_ attributes: inout [(name: String, value: String)], at index: Int, of field: FITable.Field) -> Bool {
        let (name, value) = attributes[index]
        switch self {
        case .drop: attributes.remove(at: index)
        case .duplicate: attributes.append((name, "another"))
        case .moveToEnd: attributes.append(attributes.remove(at: index))
        case .empty: attributes[index].value = ""
        case .blank: attributes[index].value = " \t"
        case .capitalName:
            guard name.uppercased() != name else { return false }
            attributes[index].name = name.uppercased()
        case .smallValue:
            guard field.type == "word", !field.words.contains(value.lowercased()) else { return false }
            attributes[index].value = value.lowercased()
        }
        return true
    }

    /// What the reader has to say of it.
    var findings: [FIDiagnostic.Kind] {
        switch self {
        case .drop, .moveToEnd, .empty: []
        case .duplicate: [.duplicateAttribute]
        case .blank: [.blanksTrimmed]
        case .capitalName: [.nameVariant]
        case .smallValue: [.valueVariant]
        }
    }

    /// The fields that are left of those that were there.
    func outcome(of fields: [String: String], for path: String, _ value: String) -> [String: String] {
        var fields = fields
        switch self {
        case .drop, .empty, .blank: fields[path] = nil
        case .smallValue: fields[path] = value.lowercased()
        case .duplicate, .moveToEnd, .capitalName: break
        }
        return fields
    }
}
