/// What a comparison gave, as a row of a table.
struct Result {
    let comparison: Comparison
    let ours, peer, ratio: Spread

    var holds: Bool {
        switch comparison.bar {
        case .atMost(let bar): ratio.median <= bar
        case .fasterBy(let factor): 1 / ratio.median >= factor
        }
    }

    var row: String {
        let (figure, bar) =
            switch comparison.bar {
            case .atMost(let bar): (ratio.text(2), "≤ \(Spread.text(bar, 2))")
            case .fasterBy(let factor):
                ("1 : " + Spread.text(1 / ratio.median, 1), "≥ \(Spread.text(factor, 1)) × faster")
            }
        return
            "| \(comparison.name) | \(ours.text(1)) | \(comparison.peerName) | \(peer.text(1)) | \(figure) | \(bar) |"
            + " \(holds ? "yes" : "NO") |"
    }

    static let heading = """
        | ours | µs: min / median / max | against | µs: min / median / max | ratio | bar | holds |
        |---|---|---|---|---|---|---|
        """
}
