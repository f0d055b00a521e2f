/// Reads the members of one object by name and knows which were never asked for.
///
/// It follows ReBIT's rules of presence: a required member that is null, `""` or `{}` is missing; an optional one that is so
/// counts as absent (Sahamati general guidelines).
public struct JSONMembers: Sendable {
    private let object: JSONObject
    private let path: JSONPath
    private var asked: Set<String> = []
    private let trace = JSONReadTrace.current

    /// Reads the members of the object at `path`.
    ///
    /// - Throws: ``AACoreError/Code/unexpectedValue`` if it is no object.
    public init(_ json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard case .object(let object) = json else { throw .expected("an object", got: json, at: path) }
        self.object = object
        self.path = path
        trace?.open(path)
    }

    /// A member that must be there.
    ///
    /// - Throws: ``AACoreError/Code/missingMember``, or what the value's type throws.
    public mutating func required<Value: JSONConvertible>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(AACoreError) -> Value {
        guard let value = try optional(name, as: type) else {
            throw AACoreError(.missingMember, "a required member is missing", path: path.member(name).description)
        }
        return value
    }

    /// A list that must be there and hold something.
    ///
    /// - Throws: ``AACoreError/Code/missingMember``, or what the elements' type throws.
    public mutating func requiredList<Value: JSONConvertible>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(AACoreError) -> [Value] {
        let values = try required(name, as: [Value].self)
        guard !values.isEmpty else {
            throw AACoreError(.missingMember, "a required list is empty", path: path.member(name).description)
        }
        return values
    }

    /// A member that may be absent.
    ///
    /// - Throws: what the value's type throws.
    public mutating func optional<Value: JSONConvertible>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(AACoreError) -> Value? {
        ask(name)
        guard let value = object[name], !value.isBlank else { return nil }
        return try Value(json: value, at: path.member(name))
    }

    /// A list that may be absent, and holds something if it is there.
    ///
    /// - Throws: ``AACoreError/Code/missingMember`` if it is empty, or what the elements' type throws.
    public mutating func optionalList<Value: JSONConvertible>(
        _ name: String, of type: Value.Type = Value.self
    ) throws(AACoreError) -> [Value]? {
        let values = try optional(name, as: [Value].self)
        guard values?.isEmpty != true else {
            throw AACoreError(.missingMember, "a list is empty", path: path.member(name).description)
        }
        return values
    }

    /// A text that must be there and may be empty, as `description` of an account's status is.
    ///
    /// - Throws: ``AACoreError/Code/missingMember`` if it is absent or null.
    public mutating func textThatMayBeEmpty(_ name: String) throws(AACoreError) -> String {
        ask(name)
        guard let value = object[name], value != .null else {
            throw AACoreError(.missingMember, "a required member is missing", path: path.member(name).description)
        }
        return try String(json: value, at: path.member(name))
    }

    private mutating func ask(_ name: String) {
        asked.insert(name)
        trace?.ask(path.member(name))
    }

    /// The members nobody asked for, in order.
    public var unread: JSONObject {
        JSONObject(object.members.filter { member in !asked.contains { $0.isIdentical(to: member.name) } })
    }
}
