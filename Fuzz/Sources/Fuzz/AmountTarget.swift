import AACore

/// Decimal numbers as text: all of the input is one, and so is each of the two parts around its first blank.
struct AmountTarget: FuzzTarget {
    func run(_ input: [UInt8]) {
        _ = read(input)
        let parts = input.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false).map(
            Array.init)
        guard parts.count == 2, let left = read(parts[0]), let right = read(parts[1]) else { return }
        checkArithmetic(left, right)
    }

    /// Reads a text by both readers, which must agree.
    private func read(_ text: [UInt8]) -> Amount? {
        let amount = try? Amount(utf8: text)
        if let printed = Amount(printed: text.span) {
            require(isSame(printed, amount), "the quick reader takes what the general one reads as the same")
            require(Array(printed.description.utf8) == text, "the quick reader takes what is printed so")
        }
        // Digits and points around it are not its own.
        for around in ["0", ".", "9", "12345678"].map({ Array($0.utf8) }) {
            let range = around.count..<around.count + text.count
            let inside = Amount(printed: (around + text + around).span, in: range)
            require(
                isSame(inside, Amount(printed: text.span)),
                "an amount inside of a text is read as one that stands alone")
        }
        if let amount { check(amount) }
        return amount
    }

    private func check(_ amount: Amount) {
        let text = amount.description
        require(isSame(amount, must("a printed amount is read") { try Amount(text) }), "an amount prints as itself")
        let isShort = text.utf8.count { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") } <= 18
        require(!isShort || isSame(amount, Amount(printed: text.utf8.span)), "the quick reader takes what is printed")
        require(amount.isNegative == (amount < .zero), "a negative amount is below zero")
        require(
            isSame(amount, Amount(coefficient: amount.coefficient, scale: amount.scale)),
            "an amount is its digits and scale")
    }

    private func checkArithmetic(_ left: Amount, _ right: Amount) {
        require([left < right, right < left, left == right].count { $0 } == 1, "two amounts have one order")
        require(left != right || left.hashValue == right.hashValue, "equal amounts have one hash")
        let sum = try? left.adding(right)
        require(sum == (try? right.adding(left)), "a sum has no order")
        if let sum, let again = try? sum.subtracting(right) {
            require(again == left, "what is added can be taken off again")
        }
        if let difference = try? left.subtracting(right) {
            require(
                difference.isNegative == (left < right), "a difference is below zero where the first is the smaller one"
            )
        }
    }

    /// Whether two amounts have the same digits, not only the same value.
    private func isSame(_ left: Amount?, _ right: Amount?) -> Bool {
        left?.coefficient == right?.coefficient && left?.scale == right?.scale
    }
}
