import AACore

extension JSONValue {
    /// Whether it says something that `understood`, which was written from what a reader took of it, does not say.
    func hasMembers(beyond understood: JSONValue?) -> Bool {
        switch self {
        case .object(let object):
            object.members.contains { member in
                guard let value = understood?.object?[member.name] else { return !member.value.saysNothing }
                return member.value.hasMembers(beyond: value)
            }
        case .array(let elements):
            zip(elements, understood?.array ?? []).contains { $0.hasMembers(beyond: $1) }
        default: false
        }
    }

    /// Whether it is blank, or a container of nothing else: a reader takes it for absent.
    private var saysNothing: Bool {
        switch self {
        case .object(let object): object.members.allSatisfy(\.value.saysNothing)
        case .array(let elements): elements.allSatisfy(\.saysNothing)
        default: isBlank
        }
    }
}
