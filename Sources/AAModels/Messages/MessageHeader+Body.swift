public import AACore

extension MessageID {
    /// The `txnid` of a body that may be anything else than a message, for the answer that refuses it.
    public init?(ofBody body: [UInt8]) {
        let text = try? JSONDocument(body).root.object?["txnid"]?.string
        guard let text, ReBITUUID.hasForm(text) else { return nil }
        self.init(text)
    }
}

extension APIVersion {
    /// The `ver` of a body that may be anything else than a message, if it is a version that is spoken here.
    public init?(ofBody body: [UInt8]) {
        guard let text = try? JSONDocument(body).root.object?["ver"]?.string else { return nil }
        self.init(rawValue: text)
        guard isKnown else { return nil }
    }
}
