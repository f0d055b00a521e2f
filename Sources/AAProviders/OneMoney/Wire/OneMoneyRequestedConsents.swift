public import AACore

/// What FinPro answers to a request for consent: one handle, or with v4 one for each FIP.
///
/// The form of v4's answer is not in the public texts: a list of handles is read, and a list of objects with a handle each.
public struct OneMoneyRequestedConsents: JSONConvertible, Hashable {
    /// One request for consent.
    public struct Entry: JSONConvertible, Hashable {
        /// Names the request (`consent_handle`).
        public let handle: ConsentHandle
        /// The FIP it is for, with v4.
        public let fip: EntityID?
        /// Where the customer decides on it, if it has an address of its own.
        @Redacted public private(set) var url: String?
        /// The object as it came.
        @Redacted public private(set) var json: JSONValue

        /// Reads the object, or a bare handle.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            if case .string = json {
                (handle, fip, url, self.json) = (try ConsentHandle(json: json, at: path), nil, nil, json)
                return
            }
            var members = try JSONMembers(json, at: path)
            handle = try members.required(anyOf: ["consent_handle", "consentHandle"])
            fip = members.readable(anyOf: ["fipID", "fipId"])
            url = members.readable("webRedirectionUrl")
            self.json = json
        }

        fileprivate func keepingAddress(_ isFit: (String) -> Bool) -> Entry {
            guard let url, !isFit(url), let object = json.object else { return self }
            var entry = self
            entry.url = nil
            entry.json = .object(JSONObject(object.members.filter { $0.name != "webRedirectionUrl" }))
            return entry
        }
    }

    /// The requests.
    public private(set) var entries: [Entry]
    /// Where the customer decides on all of them (`webRedirectionUrl`); v2 has a call of its own for it.
    @Redacted public private(set) var url: String?
    /// The orchestration (`transaction_id`).
    public let transactionID: String?
    /// The object as it came, but for an address that no customer may be sent to.
    @Redacted public private(set) var json: JSONValue

    private static let names = ["consent_handle", "consentHandle"]

    /// Reads the object, or a list.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard json.array == nil else {
            (entries, url, transactionID) = (try [Entry](json: json, at: path), nil, nil)
            self.json = entries.json
            return
        }
        var members = try JSONMembers(json, at: path)
        let handles = try members.optional(anyOf: Self.names, as: AnyJSON.self)?.json
        let inside = path.member(Self.names[0])
        entries =
            try handles.map { json throws(AACoreError) in
                try json.array == nil ? [Entry(json: json, at: inside)] : [Entry](json: json, at: inside)
            } ?? []
        url = members.readable("webRedirectionUrl")
        transactionID = try members.optional("transaction_id")
        self.json = json
        guard !entries.isEmpty || transactionID != nil else {
            throw AACoreError(.missingMember, "no handle and no transaction_id", path: path.description)
        }
    }

    /// Without the addresses that a customer must not be sent to: the handles are not lost with them.
    func keepingAddresses(_ isFit: (String) -> Bool) -> OneMoneyRequestedConsents {
        var kept = self
        kept.entries = entries.map { $0.keepingAddress(isFit) }
        if let url, !isFit(url) { kept.url = nil }
        guard kept != self else { return self }
        guard let object = json.object else {
            kept.json = kept.entries.json
            return kept
        }
        kept.json = .object(
            JSONObject(
                object.members.compactMap { member in
                    guard member.name != "webRedirectionUrl" || kept.url != nil else { return nil }
                    return Self.names.contains(member.name) && kept.entries != entries
                        ? JSONObject.Member(member.name, kept.entries.json) : member
                }))
        return kept
    }
}
