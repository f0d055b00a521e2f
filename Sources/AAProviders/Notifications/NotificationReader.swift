import AACore
import AAModels
import AATransport

/// One provider's form of notifications: how they are verified and read, and how they are answered.
protocol NotificationReader: Sendable {
    /// Who sends them.
    var provider: EntityID { get }
    /// The most bytes that one of them may need.
    var maximumBytes: Int { get }
    /// What a notification says, verified as far as the provider allows.
    func read(_ request: HTTPRequest) async throws(Refusal) -> ReceivedNotification
    /// The answer to one that is kept.
    func success(to notification: ReceivedNotification) async -> HTTPResponse
    /// The answer to one that is refused.
    func refusal(_ refusal: Refusal) async -> HTTPResponse
}
