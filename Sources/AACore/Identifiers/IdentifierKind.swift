/// What an ``Identifier`` names. Kinds are empty types; they exist only for the compiler.
public protocol IdentifierKind: Sendable {
    /// Whether the text says who somebody is, and so must not be shown.
    static var isPersonal: Bool { get }
}

extension IdentifierKind {
    /// Most identifiers are random and name nobody.
    public static var isPersonal: Bool { false }
}

/// The kinds of the ecosystem. Source: ReBIT AA API 2.0.0.
public enum IdentifierKinds: Sendable {
    /// `consentId`: one consent artefact. An FIU's artefact and a FIP's have different ids.
    public enum Consent: IdentifierKind {}
    /// `ConsentHandle`: one request for consent, before and after the customer decides.
    public enum ConsentRequest: IdentifierKind {}
    /// `sessionId`: one request for data.
    public enum Session: IdentifierKind {}
    /// `txnid`: one request and its response.
    public enum Message: IdentifierKind {}
    /// `fipID`, `DataConsumer.id`, `Notifier.id`: one member of the ecosystem.
    public enum Entity: IdentifierKind {}
    /// `linkRefNumber`: one account, as linked at an AA.
    public enum AccountLink: IdentifierKind {}
    /// `kid`: one signing key of an entity.
    public enum Key: IdentifierKind {}
    /// `Customer.id`, the VUA (`9999999999@aa`): personal.
    public enum Customer: IdentifierKind {
        /// A customer address often is a mobile number.
        public static let isPersonal = true
    }
}

/// Names one consent artefact (`consentId`).
public typealias ConsentID = Identifier<IdentifierKinds.Consent>
/// Names one request for consent (`ConsentHandle`).
public typealias ConsentHandle = Identifier<IdentifierKinds.ConsentRequest>
/// Names one data session (`sessionId`).
public typealias SessionID = Identifier<IdentifierKinds.Session>
/// Names one request and its response (`txnid`).
public typealias MessageID = Identifier<IdentifierKinds.Message>
/// Names one FIU, FIP or AA.
public typealias EntityID = Identifier<IdentifierKinds.Entity>
/// Names one linked account (`linkRefNumber`).
public typealias LinkReference = Identifier<IdentifierKinds.AccountLink>
/// Names one signing key (`kid`).
public typealias KeyID = Identifier<IdentifierKinds.Key>
/// A customer's address at an AA (VUA). Personal: its description is redacted.
public typealias CustomerAddress = Identifier<IdentifierKinds.Customer>
