/// How bodies for Insights are written; answers are read in both.
public enum InsightsFormat: String, Sendable, Hashable {
    /// `application/xml`: what the vendor's own samples send.
    case xml
    /// `application/json`
    case json

    var mediaType: String { "application/\(rawValue)" }
}
