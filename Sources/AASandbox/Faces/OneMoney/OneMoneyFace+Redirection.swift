public import AACore
import AACrypto
import AAModels
public import AATransport
import Synchronization

extension OneMoneyFace {
    func encryptURL(_ body: JSONObject) throws(OneMoneyFaceError) -> String {
        let named = body["consentHandle"]
        let handles = named?.array?.compactMap(\.string) ?? [named].compactMap { $0?.string }
        guard !handles.isEmpty else { throw .noHandle }
        guard let url = body["redirectUrl"]?.string, (try? HTTPURL(url)) != nil else {
            throw .invalid("Invalid redirectUrl")
        }
        let consents = ground.state.withLock { state in
            for handle in handles { state.consents[handle]?.redirectURL = url }
            return handles.compactMap { state.consents[$0] }
        }
        guard consents.count == handles.count else { throw .unknownHandle }
        guard Set(consents.map(\.address)).count == 1 else { throw .foreignHandles }
        return try pageURL(of: consents)
    }

    /// Where a customer decides on some requests.
    func pageURL(of consents: [OneMoneyFaceConsent]) throws(OneMoneyFaceError) -> String {
        let date = RedirectionDate(clock.now())
        let parameters = [
            ("txnid", random.uuid()), ("sessionid", random.uuid()), ("userid", consents.first?.address ?? ""),
            ("srcref", consents.map(\.handle).joined(separator: ",")),
        ]
        guard
            let sealed = try? settings.cipher.seal(
                FormParameters(parameters.map { (name: $0.0, value: $0.1) }), date: date),
            let page = try? HTTPURL("https://\(settings.host)/webredirect")
        else { throw .invalid("The web page is not configured") }
        return page.appending(queryItem: "fi", value: date.mask(settings.organisationID))
            .appending(queryItem: "reqdate", value: date.text).appending(queryItem: "ecreq", value: sealed.text).text
    }

    /// Where the AA's page sends the customer back to, with what became of the visit; `nil` for who gave no address to return to.
    public func returnURL(of handle: ConsentHandle) -> HTTPURL? {
        guard let consent = ground.state.withLock({ $0.consents[handle.rawValue] }),
            let base = consent.redirectURL.flatMap({ try? HTTPURL($0) })
        else { return nil }
        let date = RedirectionDate(clock.now())
        let isSuccess = ["ACTIVE", "PAUSED"].contains(consent.status)
        let parameters = [
            ("status", isSuccess ? "S" : "F"), ("errorcode", isSuccess ? "0" : "1"), ("txnid", random.uuid()),
            ("sessionid", random.uuid()), ("srcref", consent.handle), ("userid", consent.address),
        ]
        guard
            let sealed = try? settings.cipher.seal(
                FormParameters(parameters.map { (name: $0.0, value: $0.1) }), date: date)
        else { return nil }
        return base.appending(queryItem: "ecres", value: sealed.text)
            .appending(queryItem: "resdate", value: date.text)
            .appending(queryItem: "fi", value: date.mask("onemoney-aa"))
    }

    func decryptURL(_ body: JSONObject) throws(OneMoneyFaceError) -> JSONValue {
        let sent = body["webRedirectionURL"]?.object
        guard let sent, let text = sent["ecres"]?.string, let written = sent["resdate"]?.string, sent["fi"] != nil,
            let date = try? RedirectionDate(text: written)
        else { throw .payload }
        guard let form = try? settings.cipher.open(SealedRedirection(text: text), date: date) else {
            throw .invalid("The redirection URL cannot be decrypted")
        }
        let pairs = form.pairs.map { JSONObject.Member($0.name, .string($0.value)) }
        return .object(JSONObject(pairs + [JSONObject.Member("email", ""), JSONObject.Member("pan", "")]))
    }
}
