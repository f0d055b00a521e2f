import AACore

extension JSONValue {
    /// The path of the first member that `understood`, which was written from what a reader took of this value, does not have.
    func firstMember(beyond understood: JSONValue?, at path: JSONPath) -> JSONPath? {
        switch self {
        case .object(let object):
            for member in object.members {
                let place = path.member(foreign: member.name)
                if let value = understood?.object?[member.name] {
                    if let found = member.value.firstMember(beyond: value, at: place) { return found }
                } else if !member.value.saysNothing {
                    return place
                }
            }
            return nil
        case .array(let elements):
            for (index, (element, value)) in zip(elements, understood?.array ?? []).enumerated() {
                if let found = element.firstMember(beyond: value, at: path.element(index)) { return found }
            }
            return nil
        default: return nil
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
