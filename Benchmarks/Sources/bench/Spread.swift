/// The smallest, the middle and the largest of some figures.
struct Spread {
    let minimum, median, maximum: Double

    init(_ figures: [Double]) {
        let sorted = figures.sorted()
        (minimum, median, maximum) = (sorted[0], sorted[sorted.count / 2], sorted[sorted.count - 1])
    }

    func text(_ digits: Int) -> String {
        [minimum, median, maximum].map { Self.text($0, digits) }.joined(separator: " / ")
    }

    static func text(_ figure: Double, _ digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((figure * Double(scale)).rounded())
        guard digits > 0 else { return "\(whole)" }
        let fraction = String(scale + whole % scale).dropFirst()
        return "\(whole / scale).\(fraction)"
    }
}
