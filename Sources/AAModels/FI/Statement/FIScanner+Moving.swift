extension FIScanner {
    /// Goes on with what was not read, in other bytes: behind the names of the open elements, which are still needed, and with more
    /// behind it.
    ///
    /// - Returns: How many bytes the names are.
    mutating func move(appending more: ArraySlice<UInt8>) -> Int {
        var moved: [UInt8] = []
        moved.reserveCapacity(bytes.count - index + more.count + 64)
        func keep(_ range: Range<Int>) -> Range<Int> {
            moved += bytes[range]
            return moved.count - range.count..<moved.count
        }
        open = open.map { name in
            let range = keep(name.range)
            return XMLName(range: range, colon: name.colon.map { $0 - name.range.lowerBound + range.lowerBound })
        }
        namespaces = namespaces.map {
            XMLNamespace(depth: $0.depth, prefix: keep($0.prefix), hash: $0.hash, name: $0.name)
        }
        let nameCount = moved.count
        moved += bytes[index...]
        moved += more
        // The beginning of the document may lie behind.
        (bytes, start, index, end) = (moved, index == start ? nameCount : -1, nameCount, moved.count)
        return nameCount
    }
}
