extension FieldElement {
    /// A square root, if there is one. Which of the two is not said.
    ///
    /// p ≡ 5 (mod 8): a root is v^((p + 3) / 8), or that times √−1.
    var squareRoot: FieldElement? {
        let candidate = raisedTo2Power252Minus3 * self
        let square = candidate.squared
        if square == self { return candidate }
        return square == FieldElement(0) - self ? candidate * Self.squareRootOfMinus1 : nil
    }

    /// 2^((p − 1) / 4), which squared is −1: 2 is no square.
    private static let squareRootOfMinus1 = FieldElement(2).raisedTo2Power252Minus3.squared * FieldElement(2)

    /// v^(2²⁵² − 3), by an addition chain of 251 squarings and 11 products; 2²⁵² − 3 = (p − 5) / 8.
    private var raisedTo2Power252Minus3: FieldElement {
        let power2 = squared
        let power9 = power2.squared(2) * self
        let power11 = power9 * power2
        // Named for the number of ones in the exponent.
        let ones5 = power11.squared * power9
        let ones10 = ones5.squared(5) * ones5
        let ones20 = ones10.squared(10) * ones10
        let ones40 = ones20.squared(20) * ones20
        let ones50 = ones40.squared(10) * ones10
        let ones100 = ones50.squared(50) * ones50
        let ones200 = ones100.squared(100) * ones100
        let ones250 = ones200.squared(50) * ones50
        return ones250.squared(2) * self
    }
}
