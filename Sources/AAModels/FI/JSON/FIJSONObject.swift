/// An object of a JSON text with its members' names read, for objects that are few.
struct FIJSONObject {
    struct Member {
        let name: String
        /// The entry of the name.
        let entry: Int
        /// The entry of the value.
        var value: Int { entry + 1 }
    }

    let tape: JSONTape
    /// The entry of the object.
    let entry: Int
    let members: [Member]

    /// `nil` if the value is no object.
    init?(_ value: Int?, of tape: JSONTape) {
        guard let value, tape.shape(of: value) == .object else { return nil }
        var members: [Member] = []
        var next = value + 1
        while next < tape.index(after: value) {
            members.append(Member(name: tape.text(of: next), entry: next))
            next = tape.index(after: next + 1)
        }
        (self.tape, entry, self.members) = (tape, value, members)
    }

    /// The value of the first member with one of these names.
    subscript(names: String...) -> Int? { value(of: names) }

    func value(of names: [String]) -> Int? { members.first { names.contains($0.name) }?.value }

    /// The text of the first member with one of these names, unless it is blank or no string.
    func string(_ names: String...) -> String? { tape.string(value(of: names)) }

    func hasArray(_ name: String) -> Bool { self[name].map { tape.shape(of: $0) } == .array }
}
