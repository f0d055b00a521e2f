/// A refusal of an archive, or of one entry of it.
///
/// It says what and why and where, and never repeats a name or any of the content: a name may be somebody's account number.
public struct AAArchiveError: Error, Sendable {
    /// What was wrong, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case notAnArchive, truncated, malformed, unsupported, encrypted, unsafeName, duplicateName
            case overlappingEntries, limitExceeded, corruptData, sizeMismatch, checksumMismatch, noSuchEntry
            case outOfMemory
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// The bytes are no zip archive.
        public static let notAnArchive = Code(.notAnArchive)
        /// The bytes begin as a zip archive and its end is not there.
        public static let truncated = Code(.truncated)
        /// The archive contradicts itself.
        public static let malformed = Code(.malformed)
        /// The archive uses a part of the format that is not read: zip64, several disks, a compression other than deflate.
        public static let unsupported = Code(.unsupported)
        /// An entry is encrypted.
        public static let encrypted = Code(.encrypted)
        /// An entry's name would lead somewhere else when it is taken for a path.
        public static let unsafeName = Code(.unsafeName)
        /// Two entries have one name.
        public static let duplicateName = Code(.duplicateName)
        /// Two entries share bytes, as in bombs that count one piece of data many times.
        public static let overlappingEntries = Code(.overlappingEntries)
        /// The archive is larger, in one way or another, than ``ZipLimits`` allows.
        public static let limitExceeded = Code(.limitExceeded)
        /// The data of an entry is not what its compression makes (RFC 1951).
        public static let corruptData = Code(.corruptData)
        /// An entry holds more or less than the directory says. No more than that was unpacked.
        public static let sizeMismatch = Code(.sizeMismatch)
        /// An entry's content does not have the CRC-32 of the directory.
        public static let checksumMismatch = Code(.checksumMismatch)
        /// The archive has no such entry.
        public static let noSuchEntry = Code(.noSuchEntry)
        /// zlib found no memory to work in.
        public static let outOfMemory = Code(.outOfMemory)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// What was wrong.
    public let code: Code
    /// Why, for a developer. Holds nothing of the archive.
    public let reason: String
    /// Which entry, from 0 in the order of the directory; `nil` when it is about the whole.
    public let entry: Int?

    /// Makes an error; `reason` must hold nothing of the archive.
    public init(_ code: Code, _ reason: String, entry: Int? = nil) {
        self.code = code
        self.reason = reason
        self.entry = entry
    }
}

extension AAArchiveError: CustomStringConvertible {
    /// `checksumMismatch in entry 2: …`
    public var description: String { "\(code)\(entry.map { " in entry \($0)" } ?? ""): \(reason)" }
}
