/// The bits that say how an entry is kept. APPNOTE 4.4.4.
struct EntryFlags: OptionSet, Equatable {
    let rawValue: Int

    static let encrypted = Self(rawValue: 1)
    /// Sizes and checksum stand behind the data, as whoever wrote it did not know them before.
    static let describedBehind = Self(rawValue: 1 << 3)
    static let patched = Self(rawValue: 1 << 5)
    static let stronglyEncrypted = Self(rawValue: 1 << 6)
    /// The directory is encrypted, and what stands before the data is masked.
    static let masked = Self(rawValue: 1 << 13)

    var isEncrypted: Bool { !isDisjoint(with: [.encrypted, .stronglyEncrypted, .masked]) }
}
