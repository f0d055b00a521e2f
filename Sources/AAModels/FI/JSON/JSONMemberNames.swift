import AACore

/// Finds the names that an object of a JSON text already had, in time that the limit on members bounds.
struct JSONMemberNames {
    private struct Name {
        let hash: UInt32
        let token: JSONToken
    }

    private let maximumCount: Int
    /// The names of the open objects, outermost first; those of closed ones keep their room for the next.
    private var names: [[Name]] = []
    private var depth = 0

    init(maximumCount: Int) { self.maximumCount = maximumCount }

    mutating func begin() {
        if names.count == depth { names.append([]) }
        names[depth].removeAll(keepingCapacity: true)
        depth += 1
    }

    mutating func end() { depth -= 1 }

    /// Whether the innermost open object had a member of this name already.
    ///
    /// - Throws: ``AACoreError/Code/limitExceeded``
    mutating func isRepeated(_ token: JSONToken, of scanner: JSONScanner) throws(AACoreError) -> Bool {
        let bytes = scanner.bytes
        guard names[depth - 1].count < maximumCount else {
            throw AACoreError(
                .limitExceeded, "an object has more than \(maximumCount) members",
                place: TextPlace(offset: token.range.lowerBound, in: bytes))
        }
        let hash: UInt32
        if token.isEscaped {
            hash = Self.hash(scanner.text(of: token).utf8)
        } else {
            hash = Self.hash(bytes[token.range])
        }
        let isRepeated = names[depth - 1].contains { known in
            guard known.hash == hash else { return false }
            if !known.token.isEscaped, !token.isEscaped { return bytes[known.token.range] == bytes[token.range] }
            return scanner.text(of: known.token).utf8.elementsEqual(scanner.text(of: token).utf8)
        }
        names[depth - 1].append(Name(hash: hash, token: token))
        return isRepeated
    }

    private static func hash(_ units: some Sequence<UInt8>) -> UInt32 {
        units.reduce(0) { $0 &* 31 &+ UInt32($1) }
    }
}
