import AACore

extension JSONValue {
    /// The paths of all members, at every depth; of an array those of its first element.
    func memberPaths(at path: JSONPath = .root) -> [String] {
        switch self {
        case .object(let object):
            object.members.flatMap { member in
                let here = path.member(member.name)
                return [here.description] + member.value.memberPaths(at: here)
            }
        case .array(let elements): elements.first?.memberPaths(at: path.element(0)) ?? []
        default: []
        }
    }

    /// The value at a path such as `FI[0].fipID`.
    subscript(path path: String) -> JSONValue? {
        Self.steps(of: path).reduce(Optional(self)) { value, step in
            switch value {
            case .object(let object): object[String(step)]
            case .array(let elements): Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            default: nil
            }
        }
    }

    /// The same with another value at a path, or without it.
    func replacing(_ path: String, with value: JSONValue?) -> JSONValue {
        replacing(Self.steps(of: path)[...], with: value) ?? .null
    }

    /// The same object with one member more, at its end.
    func adding(_ name: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var object) = self else { return self }
        object.append(name, value)
        return .object(object)
    }

    private static func steps(of path: String) -> [Substring] { path.split { ".[]".contains($0) } }

    private func replacing(_ steps: ArraySlice<Substring>, with value: JSONValue?) -> JSONValue? {
        guard let step = steps.first else { return value }
        switch self {
        case .object(let object):
            let members = object.members.compactMap { member in
                guard member.name == step else { return member }
                return member.value.replacing(steps.dropFirst(), with: value)
                    .map { JSONObject.Member(member.name, $0) }
            }
            return .object(JSONObject(members))
        case .array(let elements):
            return .array(
                elements.enumerated().compactMap { index, element in
                    index == Int(step) ? element.replacing(steps.dropFirst(), with: value) : element
                })
        default: return self
        }
    }
}
