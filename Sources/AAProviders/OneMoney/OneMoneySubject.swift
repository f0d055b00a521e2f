public import AACore

/// Whose data a call of FinPro is about: exactly one of three.
public struct OneMoneySubject: Sendable, Hashable {
    /// The member of a body.
    let name: String
    @Redacted private(set) var id: String

    /// That of one consent (`consentID`).
    public static func consent(_ id: ConsentID) -> OneMoneySubject {
        OneMoneySubject(name: "consentID", id: id.rawValue)
    }

    /// That of all consents under a name of ours for the customer's case (`accountID`).
    public static func account(_ id: String) -> OneMoneySubject { OneMoneySubject(name: "accountID", id: id) }

    /// That of an orchestration (`transactionId`).
    public static func transaction(_ id: String) -> OneMoneySubject { OneMoneySubject(name: "transactionId", id: id) }
}
