public import AACore

/// An enumeration of an FI schema: open, and with spellings that producers are known to use.
public protocol FIVocabulary: OpenStringEnum {
    /// Wrong spellings and what they mean, beyond differences of upper and lower case.
    static var misspellings: [String: Self] { get }
}

extension FIVocabulary {
    /// Most have none.
    public static var misspellings: [String: Self] { [:] }

    /// The schema's value that a variant spelling means (`active` → `ACTIVE`); an unknown value stays as it is.
    public var canonical: Self {
        if isKnown { return self }
        if let meant = Self.misspellings[rawValue] { return meant }
        let upper = rawValue.uppercased()
        return Self.known.first { $0.rawValue == upper } ?? self
    }
}
