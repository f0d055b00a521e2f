/// The parameters inside `ecreq` and `ecres`: names and values in `application/x-www-form-urlencoded` (WHATWG URL Standard §5).
///
/// They are personal data (`userid` holds a mobile number, `pan` is one), so a description counts them and no more.
public struct FormParameters: Sendable, Equatable {
    /// The names and values in their order.
    public let pairs: [Pair]

    /// One name and its value, decoded.
    public struct Pair: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The value; may be empty.
        public let value: String
    }

    /// Parameters with these names and values.
    ///
    /// - Throws: ``AACryptoError/Code/invalidParameter`` if a name is empty or stands twice.
    public init(_ pairs: [(name: String, value: String)]) throws(AACryptoError) {
        var names: Set<[UInt8]> = []
        for pair in pairs {
            guard !pair.name.isEmpty, names.insert(Array(pair.name.utf8)).inserted else {
                throw AACryptoError(.invalidParameter, "a parameter's name is empty or stands twice")
            }
        }
        self.pairs = pairs.map { Pair(name: $0.name, value: $0.value) }
    }

    /// The value of a name.
    public subscript(name: String) -> String? {
        pairs.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}

extension FormParameters: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `FormParameters(6 parameters)`
    public var description: String { "FormParameters(\(pairs.count) parameters)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
