/// The fields of an FI type: what its schemas and the wire are known to have. The reader and the writer work by the same table.
public struct FITable: Sendable {
    /// A generation of the type's schema.
    public struct Generation: Hashable, Sendable {
        /// The generation.
        public let generation: FIGeneration
        /// The `version` that its documents are written with.
        public let version: String
        /// Where its fields are known from.
        public let source: String
    }

    /// An element and its attributes.
    public struct Element: Hashable, Sendable {
        /// Where it stands: `Account/Summary/PendingTxns/PendingTxn`.
        public let path: String
        /// The generations that have it.
        public let generations: [FIGeneration]
        /// Its attributes, in the order they are written in.
        public let fields: [Field]
        /// Whether it may stand several times in its place.
        public let repeats: Bool
        /// Whether it holds text.
        public let holdsText: Bool
    }

    /// An attribute.
    public struct Field: Hashable, Sendable {
        /// Its name in printed JSON.
        public let name: String
        /// Its name in each generation that has it.
        public let names: [FIGeneration: String]
        /// Wrong spellings of it, beyond differences of upper and lower case.
        public let misspellings: [String]
        /// What stands in it: `text`, `amount`, `date`, …; `word` for an enumeration.
        public let type: String
        /// What its number counts: `currency`, `units`, `percent`, `months`, …
        public let unit: String?
        /// The words of the enumeration, sorted.
        public let words: [String]
        /// Wrong spellings of the words, and what they mean.
        public let misspelledWords: [String: String]
        /// Whether the schema requires it, in the generations that have it. Documents leave it out all the same.
        public let isRequired: Bool
        /// Whether it may tell who somebody is.
        public let isPersonal: Bool
        /// What it means.
        public let meaning: String
    }

    /// The type, in the API's words.
    public let fiType: FIType
    /// The `type` attribute of its documents.
    public let type: String
    /// The namespace of its documents.
    public let namespace: String
    /// The generations it has, the oldest first.
    public let generations: [Generation]
    /// Its elements, in the order they are written in. Containers that have no attributes are in the paths only.
    public let elements: [Element]
}

extension FIType {
    /// The type's fields; `nil` for a type that has no table.
    public var table: FITable? { FIAccountTypes.type(of: self).map { FITable(of: $0) } }
}
