/// How long a behaviour still waits for something. The pauses count, not the calls between them: a slow machine looks as often.
struct TrialPatience {
    var left: Duration
    private var next = Duration.milliseconds(50)

    init(left: Duration) { self.left = left }

    /// Waits as advised, or a little longer each time; `false` when that would be too long.
    mutating func waits(_ advice: Duration? = nil) async -> Bool {
        let pause = advice ?? next
        guard pause <= left else { return false }
        left -= pause
        next = min(next * 2, .seconds(1))
        return (try? await Task.sleep(for: pause)) != nil
    }
}
