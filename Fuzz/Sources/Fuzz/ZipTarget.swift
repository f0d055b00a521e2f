import AAArchive

/// Zip archives: their directory, and the content of each entry.
struct ZipTarget: FuzzTarget {
    private let limits = ZipLimits(
        maximumEntries: 100, maximumEntryBytes: 8 << 20, maximumTotalBytes: 16 << 20, maximumRatio: 100)

    func run(_ input: [UInt8]) {
        guard let archive = try? ZipArchive(input, limits: limits) else { return }
        require(archive.entries.count <= limits.maximumEntries, "no more entries than are let in")
        require(Set(archive.entries.map(\.name)).count == archive.entries.count, "names are there once")
        let sizes = archive.entries.map(\.size)
        require(sizes.allSatisfy { $0 <= limits.maximumEntryBytes }, "no entry is larger than is let in")
        require(sizes.reduce(0, +) <= limits.maximumTotalBytes, "all together are no larger than is let in")
        require(archive.entries.map(\.compressedSize).reduce(0, +) <= input.count, "no byte is counted twice")
        for entry in archive.entries {
            let parts = entry.name.split(separator: "/", omittingEmptySubsequences: false).dropLast(
                entry.isFolder ? 1 : 0)
            require(parts.allSatisfy { !["", ".", ".."].contains($0) }, "a name stays in its folder")
            guard let content = try? archive.content(of: entry) else { continue }
            require(content.count == entry.size, "the content has the size that was promised")
        }
    }
}
