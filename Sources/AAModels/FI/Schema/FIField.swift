/// One field of a record, as the tables have it. How its value goes in and out stands in the record itself.
struct FIField: Sendable {
    /// What stands in a field.
    enum Kind: Sendable {
        case text, reference, amount, units, rate, integer, boolean, date, time
        /// A value of an enumeration.
        case word(any FIVocabulary.Type)
    }

    /// What else is known about a field.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// The schema requires it, in the generations that have it; documents leave it out all the same.
        static let required = Self(rawValue: 1)
        /// It may tell who somebody is.
        static let personal = Self(rawValue: 2)
    }

    /// The field's names.
    let name: FIName
    /// What stands in it.
    let kind: Kind
    /// What its number counts.
    let unit: String?
    /// What else is known about it.
    let traits: Traits
    /// What it means.
    let meaning: String

    /// Describes a field.
    @inline(never)
    init(_ name: FIName, _ kind: Kind, _ meaning: String, unit: String? = nil, traits: Traits = []) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.traits = traits
        self.meaning = meaning
    }
}
