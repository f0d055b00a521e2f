import AACore
import AAModels

/// A body that an AA notifies us with.
protocol VerifiableNotification: HeadedMessage {
    var notifier: Notifier { get }
    var content: ProviderNotification.Content { get }
    /// What to answer when the sender is not who it should be. Source: certification cases FIU_2005, FIU_2012.
    static var wrongNotifier: ErrorCode { get }
    /// The code for the first value that the specification does not know; `nil` when all are known.
    var unknownValue: ErrorCode? { get }
}

extension ConsentStatusNotification: VerifiableNotification {
    var content: ProviderNotification.Content { .consent(consentID, consentHandle, status) }
    static var wrongNotifier: ErrorCode { .invalidNotifier }
    var unknownValue: ErrorCode? { status.isKnown ? nil : .invalidConsentStatus }
}

extension FIStatusNotification: VerifiableNotification {
    var content: ProviderNotification.Content {
        .session(SessionNews(sessionID, sessionStatus, responses: responses))
    }
    static var wrongNotifier: ErrorCode { .invalidRequest }
    var unknownValue: ErrorCode? {
        guard sessionStatus.isKnown else { return .invalidSessionStatus }
        return responses.allSatisfy { $0.accounts.allSatisfy(\.status.isKnown) } ? nil : .invalidFIStatus
    }
}
