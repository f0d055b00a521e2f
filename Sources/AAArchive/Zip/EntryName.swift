/// The names of entries, which whoever unpacks them may take for paths.
enum EntryName {
    /// The text of a name; `nil` if it is not UTF-8, or as a path would lead out of a folder, nowhere, or to a device of another
    /// system.
    static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let name = String(validating: bytes, as: UTF8.self) else { return nil }
        let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
        // A folder ends in a slash; a drive has a colon behind its letter.
        let slash = UInt8(ascii: "/")
        let path = bytes.last == slash ? bytes.dropLast() : bytes
        let isDrive = bytes.dropFirst().first == UInt8(ascii: ":")
        // Of bytes: a slash and a mark behind it are one character, and to a file system two.
        let parts = path.split(separator: slash, omittingEmptySubsequences: false)
        let isInside = parts.allSatisfy { part in !["", ".", ".."].contains { part.elementsEqual($0.utf8) } }
        return isPlain && !isDrive && isInside ? name : nil
    }
}
