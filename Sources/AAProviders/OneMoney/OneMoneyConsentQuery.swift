public import AACore

/// Which consents are listed: exactly one of three.
public struct OneMoneyConsentQuery: Sendable, Hashable {
    private enum Choice: Hashable {
        case party(OneMoneyParty, productID: String, accountID: String)
        case handles([ConsentHandle])
        case consents([ConsentID])
    }

    @Redacted private var choice: Choice

    /// Those of a customer under one template and one name of ours for the case.
    public static func party(
        _ party: OneMoneyParty, productID: String, accountID: String
    ) -> OneMoneyConsentQuery {
        OneMoneyConsentQuery(choice: .party(party, productID: productID, accountID: accountID))
    }

    /// Those of some requests.
    public static func handles(_ handles: [ConsentHandle]) -> OneMoneyConsentQuery {
        OneMoneyConsentQuery(choice: .handles(handles))
    }

    /// Those with some ids.
    public static func consents(_ ids: [ConsentID]) -> OneMoneyConsentQuery {
        OneMoneyConsentQuery(choice: .consents(ids))
    }

    /// The body of `/v3/getconsentslist`, which takes lists.
    var body: JSONObject {
        switch choice {
        case .party(let party, let productID, let accountID): Self.body(party, productID, accountID)
        case .handles(let handles): ["consentHandle": handles.json]
        case .consents(let ids): ["consentID": ids.json]
        }
    }

    /// The body of `/v2/getconsentslist`, which takes one; `nil` for more, or none.
    var bodyOfOne: JSONObject? {
        switch choice {
        case .party(let party, let productID, let accountID): Self.body(party, productID, accountID)
        case .handles(let handles): handles.count == 1 ? ["consentHandle": handles[0].json] : nil
        case .consents(let ids): ids.count == 1 ? ["consentID": ids[0].json] : nil
        }
    }

    /// Whether a consent of an answer was asked for: FinPro lists those of other templates and other requests too.
    func includes(_ item: JSONObject) -> Bool {
        func text(_ names: String...) -> String? { names.lazy.compactMap { item[$0]?.string }.first { !$0.isEmpty } }
        return switch choice {
        case .party(let party, let productID, let accountID):
            text("productID") == productID && OneMoneyConsent.accountID(of: item) == accountID
                && (party.kind != .mobile || OneMoneyConsent.canBe(item, ofMobile: party.value))
        case .handles(let handles):
            text("consentHandle", "consent_handle").map { handles.contains(ConsentHandle($0)) } == true
        case .consents(let ids): text("consentID", "consentId").map { ids.contains(ConsentID($0)) } == true
        }
    }

    private static func body(_ party: OneMoneyParty, _ productID: String, _ accountID: String) -> JSONObject {
        var body = JSONObject()
        party.append(to: &body)
        body.append("productID", .string(productID))
        body.append("accountID", .string(accountID))
        return body
    }
}
