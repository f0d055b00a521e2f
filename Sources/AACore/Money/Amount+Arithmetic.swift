extension Amount {
    /// The exact sum, with the larger scale of the two.
    ///
    /// - Throws: ``AACoreError/Code/amountOverflow`` if it needs more than 38 digits.
    public func adding(_ other: Amount) throws(AACoreError) -> Amount {
        try combined(with: other) { $0.addingReportingOverflow($1) }
    }

    /// The exact difference, with the larger scale of the two.
    ///
    /// - Throws: ``AACoreError/Code/amountOverflow`` if it needs more than 38 digits.
    public func subtracting(_ other: Amount) throws(AACoreError) -> Amount {
        try combined(with: other) { $0.subtractingReportingOverflow($1) }
    }

    private func combined(
        with other: Amount, by operation: (Int128, Int128) -> (partialValue: Int128, overflow: Bool)
    ) throws(AACoreError) -> Amount {
        let scale = max(self.scale, other.scale)
        guard let left = coefficient(atScale: scale), let right = other.coefficient(atScale: scale),
            case let (value, overflow) = operation(left, right), !overflow
        else { throw AACoreError(.amountOverflow, "the result needs more than 38 digits") }
        return Amount(unchecked: value, scale: scale)
    }

    @usableFromInline var hundredthsOfAnyScale: Int64? {
        let reduced = withoutTrailingZeros
        guard reduced.scale <= 2 else { return nil }
        return reduced.coefficient(atScale: 2).flatMap { Int64(exactly: $0) }
    }
}
