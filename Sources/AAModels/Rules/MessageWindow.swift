public import AACore

/// How far a message's time may be from ours. Source: Sahamati general guidelines; certification cases FIU_1013, AA_1002.
public enum MessageWindow: Sendable {
    /// Offsets of exactly this much are refused already.
    public static let tolerance = Duration.seconds(15 * 60)

    /// Whether a message made at `timestamp` is acceptable at `now`.
    public static func contains(_ timestamp: Timestamp, at now: Timestamp) -> Bool {
        let distance = timestamp.duration(since: now)
        return .zero - tolerance < distance && distance < tolerance
    }
}
