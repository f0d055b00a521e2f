import AACore

/// JSON, token by token and as a tree.
struct JSONTarget: FuzzTarget {
    func run(_ input: [UInt8]) {
        let document = try? JSONDocument(input)
        require(isScanned(input) == (document != nil), "scanner and tree take the same texts")
        guard let root = document?.root else { return }
        for layout in [JSONValue.Layout.compact, .indented] {
            let read = must("a written value is read") { try JSONDocument(root.bytes(layout)) }
            require(read.root == root, "the value comes back")
        }
        let isUnique = (try? JSONDocument.uniqueMembers(input)) != nil
        require(isUnique == document?.duplicates.isEmpty, "repeated members are seen by both readers")
    }

    private func isScanned(_ input: [UInt8]) -> Bool {
        do {
            var scanner = try JSONScanner(input)
            var end = 0
            while let token = try scanner.next() {
                require(token.range.lowerBound >= end, "tokens stand one behind the other")
                end = token.range.upperBound
            }
            require(end <= input.count, "tokens stand inside the text")
            return true
        } catch { return false }
    }
}
