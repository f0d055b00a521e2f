import AACore
import AAModels

/// The body of a request for consent. The terms have no place in it: they are the template's.
struct OneMoneyConsentRequest: Sendable {
    let party: OneMoneyParty
    let customer: CustomerAddress
    let productIDs: [String]
    let accountID: String
    let fips: [EntityID]
    @Redacted private(set) var redirectURL: String?
    @Redacted private(set) var pan: String?
    let transactionID: String?

    /// The body of `/v2/requestconsent`: what the later ones have beside it goes to `/webRedirection/getEncryptedUrl`.
    var v2: JSONObject {
        var object = JSONObject()
        party.append(to: &object)
        object.append("productID", ifPresent: productIDs.first?.json)
        appendCommon(to: &object)
        return object
    }

    /// The body of `/v3/requestconsent` and `/v4/requestconsent`.
    var v3: JSONObject {
        var object = v2
        appendWay(to: &object)
        return object
    }

    /// The body of an orchestration: several templates, of which FinPro takes the one that works.
    var orchestration: JSONObject {
        var object = JSONObject()
        party.append(to: &object)
        object.append("productIDList", productIDs.json)
        appendCommon(to: &object)
        appendWay(to: &object)
        return object
    }

    private func appendCommon(to object: inout JSONObject) {
        object.append("accountID", accountID.json)
        object.append("vua", customer.json)
        object.append("transactionID", ifPresent: transactionID?.json)
    }

    private func appendWay(to object: inout JSONObject) {
        object.append("redirectUrl", ifPresent: redirectURL?.json)
        object.append("fipID", ifPresent: fips.isEmpty ? nil : fips.json)
        object.append("pan", ifPresent: pan?.json)
    }
}
