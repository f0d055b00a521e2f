/// The words of the command line, taken one by one.
struct ArgumentList {
    private var words: ArraySlice<String>

    init(_ words: some Sequence<String>) { self.words = Array(words)[...] }

    /// The next word, not taken.
    var peek: String? { words.first }

    /// Takes the next word.
    mutating func next() -> String? { words.popFirst() }

    /// Whether a word stands anywhere in what is left.
    func contains(_ word: String) -> Bool { words.contains(word) }

    /// Takes a flag, wherever it stands.
    mutating func flag(_ name: String) throws(CommandFailure) -> Bool {
        guard let index = words.firstIndex(of: name) else { return false }
        words.remove(at: index)
        if words.contains(name) { throw .usage("\(name) stands twice") }
        return true
    }

    /// Takes an option and its value, wherever they stand: `--seed 7` or `--seed=7`.
    mutating func value(of name: String) throws(CommandFailure) -> String? {
        guard let index = words.firstIndex(where: { $0 == name || $0.hasPrefix(name + "=") }) else { return nil }
        let value: String
        if words[index] == name {
            // A value that begins like an option is more likely a forgotten value; `--out=--odd` still names it.
            guard index + 1 < words.endIndex, !words[index + 1].hasPrefix("--") else {
                throw .usage("\(name) lacks its value")
            }
            value = words[index + 1]
            words.removeSubrange(index...index + 1)
        } else {
            value = String(words[index].dropFirst(name.count + 1))
            words.remove(at: index)
        }
        guard !value.isEmpty else { throw .usage("\(name) lacks its value") }
        if words.contains(where: { $0 == name || $0.hasPrefix(name + "=") }) { throw .usage("\(name) stands twice") }
        return value
    }

    /// Takes an option whose value is a whole number of a range.
    mutating func number(of name: String, in range: ClosedRange<UInt64>) throws(CommandFailure) -> UInt64? {
        guard let text = try value(of: name) else { return nil }
        guard let number = UInt64(text), range.contains(number) else {
            throw .usage("\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// Takes the next word that is no option; `-` is none.
    mutating func operand() throws(CommandFailure) -> String? {
        if let word = words.first, word.hasPrefix("-"), word != "-" { throw .usage("\(word) is not understood here") }
        return words.popFirst()
    }

    /// Fails if a word is left that nothing took.
    func end() throws(CommandFailure) {
        if let word = words.first { throw .usage("\(word) is not understood here") }
    }
}
