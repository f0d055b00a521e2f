/// The header fields of a message, in their order. Names are compared without regard to ASCII case; a name may come more
/// than once.
///
/// ```swift
/// var headers: HTTPHeaders = ["Content-Type": "application/json"]
/// headers["client_api_key"] = key
/// headers["content-type"]  // "application/json"
/// ```
public struct HTTPHeaders: Sendable, Hashable {
    private var fields: [HTTPHeader]

    /// Takes fields in their order, by default none.
    public init(_ fields: [HTTPHeader] = []) { self.fields = fields }

    /// The first value of a name. Setting it takes the place of all values of the name; `nil` removes them.
    public subscript(name: String) -> String? {
        get { fields.first { $0.name.equalsIgnoringCase(name) }?.value }
        set {
            let place = fields.firstIndex { $0.name.equalsIgnoringCase(name) } ?? fields.endIndex
            fields.removeAll { $0.name.equalsIgnoringCase(name) }
            if let newValue { fields.insert(HTTPHeader(name, newValue), at: place) }
        }
    }

    /// All values of a name, in their order.
    public func values(of name: String) -> [String] {
        fields.filter { $0.name.equalsIgnoringCase(name) }.map(\.value)
    }

    /// Adds a value after those the name already has.
    public mutating func append(_ name: String, _ value: String) { fields.append(HTTPHeader(name, value)) }

    /// Refuses names that are no tokens and values with control characters, which could smuggle a second header or request.
    ///
    /// Every transport does so before it sends.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/invalidHeader``. It gives the field's place, not its text.
    public func validate(phase: TransportError.Phase) throws(TransportError) {
        for (place, field) in fields.enumerated() where !field.hasValidName || !field.hasValidValue {
            let fault = field.hasValidName ? "the value holds a control character" : "the name is not a token"
            throw TransportError(.invalidHeader, "header \(place + 1): \(fault)", phase: phase)
        }
    }
}

extension HTTPHeaders: RandomAccessCollection {
    /// The place of the first field.
    public var startIndex: Int { fields.startIndex }
    /// The place after the last field.
    public var endIndex: Int { fields.endIndex }
    /// The field at a place.
    public subscript(position: Int) -> HTTPHeader { fields[position] }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Fields written in source, in their order.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { HTTPHeader($0.0, $0.1) })
    }
}

extension HTTPHeaders: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `[Content-Type: application/json, Authorization: <redacted>]`
    public var description: String { "[" + fields.map(\.description).joined(separator: ", ") + "]" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
