public import AACore
public import AACrypto
import AAModels
public import AATransport

/// Sends customers to an AA's web page and reads what they come back with: Sahamati's redirection standard, v1.5.0.
///
/// Nothing in it is proof. The answer's cipher authenticates nobody, and its URL can be sent again by whoever saw it. So:
/// - keep the ``RedirectionVisit`` in the customer's own session, hand in that one and no other, and forget it before it is used:
///   a visit is for one return;
/// - take what comes back for a hint and ask the AA what became of the handle.
public struct WebRedirection: Sendable {
    /// How several handles or FIPs stand in one parameter, of which the standard says only "array".
    public enum ListForm: Sendable, Hashable {
        /// With commas between.
        case commas
        /// As a JSON array; a single one plainly.
        case json
    }

    /// Who sends the customer (`requestorType`).
    public enum RequestorType: String, Sendable, Hashable {
        /// An FIU.
        case user = "FIU"
        /// A lending service provider.
        case lendingServiceProvider = "LSP"
    }

    /// The AA's page (`webviewurl` of the Central Registry).
    public var page: HTTPURL
    /// The AA's id, under which it answers.
    public var aggregator: EntityID
    /// Our id.
    public var requestor: EntityID
    /// What we are; `nil` for an AA of the older edition, which has no such parameter.
    public var requestorType: RequestorType?
    /// How several handles or FIPs are written. Either form is read.
    public var listForm: ListForm
    /// Encrypts with what the AA shared with us.
    public var cipher: RedirectionCipher

    /// Sets whom customers are sent to, and by whom.
    public init(
        to page: HTTPURL, of aggregator: EntityID, as requestor: EntityID, cipher: RedirectionCipher,
        requestorType: RequestorType? = .user, listForm: ListForm = .commas
    ) {
        self.page = page
        self.aggregator = aggregator
        self.requestor = requestor
        self.cipher = cipher
        self.requestorType = requestorType
        self.listForm = listForm
    }

    /// The URL that sends a customer to the AA, and what reads the way back. The AA takes it for 180 seconds. With PBKDF2 it takes
    /// some 20 ms of computing.
    ///
    /// - Parameters:
    ///   - request: What the customer is to decide.
    ///   - now: The date in the URL.
    ///   - random: Makes the visit's ids.
    /// - Throws: `AACryptoError.Code.invalidParameter` for a request without a handle.
    public func start(
        _ request: RedirectionRequest, at now: Timestamp, random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> (url: HTTPURL, visit: RedirectionVisit) {
        guard !request.handles.isEmpty else {
            throw AACryptoError(.invalidParameter, "a redirection needs a request for consent")
        }
        let visit = RedirectionVisit(
            transaction: random.uuid(), session: Hex.encode(random.bytes(16)), handles: request.handles)
        let date = RedirectionDate(now)
        let sealed = try cipher.seal(request.parameters(of: visit, listForm), date: date, random: random)
        var url = page.appending(queryItem: "fi", value: date.mask(requestor.rawValue))
        if let requestorType {
            url = url.appending(queryItem: "requestorType", value: date.mask(requestorType.rawValue))
        }
        url = url.appending(queryItem: "reqdate", value: date.text).appending(queryItem: "ecreq", value: sealed.text)
        if let iv = sealed.iv { url = url.appending(queryItem: "iv", value: iv) }
        return (url, visit)
    }

    /// What a customer came back with, if it belongs to the visit.
    ///
    /// - Parameters:
    ///   - url: The URL that the customer's browser asked us for.
    ///   - visit: What the customer's own session kept.
    ///   - now: The time by our clock.
    ///   - limit: How old the answer may be.
    /// - Throws: ``RedirectionError/stale`` by the date, which anyone may read, before anything is decrypted; and for every other
    ///   cause ``RedirectionError/refused``: which one it was would tell an attacker about the plaintext, byte by byte.
    public func finish(
        _ url: HTTPURL, of visit: RedirectionVisit, at now: Timestamp, within limit: Duration = .seconds(180)
    ) throws(RedirectionError) -> RedirectionReturn {
        guard let text = url.single("resdate"), let date = try? RedirectionDate(text: text) else { throw .refused }
        guard date.isFresh(at: now, within: limit) else { throw .stale }
        guard let ciphertext = url.single("ecres"), let fi = url.single("fi").map(Self.base64),
            (try? date.unmask(fi)) == aggregator.rawValue,
            let form = try? cipher.open(
                SealedRedirection(text: ciphertext, iv: url.single("iv").map(Self.base64)), date: date),
            let answer = RedirectionReturn(form, of: visit)
        else { throw .refused }
        return answer
    }

    /// The text of base64 in a query whose writer did not encode `+`, which a form reads as a blank.
    static func base64(_ text: String) -> String { text.replacing(" ", with: "+") }
}

extension HTTPURL {
    /// The value of a name that stands once in the query.
    func single(_ name: String) -> String? {
        let values = queryValues(of: name)
        return values.count == 1 ? values[0] : nil
    }
}
