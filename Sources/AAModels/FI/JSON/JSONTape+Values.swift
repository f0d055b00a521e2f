import AACore

extension JSONTape {
    /// What an account's reader makes of a value.
    enum Shape { case null, scalar, object, array }

    func shape(of value: Int) -> Shape {
        switch entries[value].kind {
        case .beginObject: .object
        case .beginArray: .array
        case .null: .null
        default: .scalar
        }
    }

    /// The elements of an array. One that lost its array because it was alone stands for itself; null is none.
    func elements(of value: Int) -> [Int] {
        switch shape(of: value) {
        case .null: return []
        case .object, .scalar: return [value]
        case .array: break
        }
        var elements: [Int] = []
        var element = value + 1
        while element < index(after: value) {
            elements.append(element)
            element = index(after: element)
        }
        return elements
    }

    /// The text of a string, unless it is blank.
    func string(_ value: Int?) -> String? {
        guard let value, entries[value].kind == .string else { return nil }
        let text = text(of: value)
        return text.withoutOuterBlanks.isEmpty ? nil : text
    }
}
