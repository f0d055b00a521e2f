public import AACore
import AACrypto

/// What a customer is sent to an AA's web page with. Nearly all of it is personal.
public struct RedirectionRequest: Sendable, Hashable {
    /// The requests for consent that the customer is to decide (`srcref`).
    public var handles: [ConsentHandle]
    /// The customer (`userid`): `9999999999@aa` or an id at the AA.
    public var customer: CustomerAddress
    /// Where the customer comes back to (`redirect`). It may name the customer's session.
    @Redacted public var returnURL: String
    /// The FIPs whose accounts are looked for (`fipid`); empty for all.
    public var fips: [EntityID] = []
    /// The customer's e-mail address.
    @Redacted public var email: String? = nil
    /// The customer's PAN.
    @Redacted public var pan: String? = nil
    /// The customer's date of birth (`dob`).
    @Redacted public var dateOfBirth: CalendarDate? = nil
    /// The page's language (`isoLanguageCode`): `hi-IN`, `ta-IN`, …; the AA's choice without.
    public var language: String?

    /// Asks for a decision about handles.
    public init(_ handles: [ConsentHandle], customer: CustomerAddress, returnURL: String) {
        self.handles = handles
        self.customer = customer
        self.returnURL = returnURL
    }

    /// What is encrypted (`ecreq`).
    func parameters(
        of visit: RedirectionVisit, _ form: WebRedirection.ListForm
    ) throws(AACryptoError) -> FormParameters {
        var pairs = [
            ("txnid", visit.transaction), ("sessionid", visit.session), ("userid", customer.rawValue),
            ("redirect", returnURL), ("srcref", form.text(handles.map(\.rawValue))),
        ]
        if !fips.isEmpty { pairs.append(("fipid", form.text(fips.map(\.rawValue)))) }
        let optional = [
            ("email", email), ("pan", pan), ("dob", dateOfBirth?.description), ("isoLanguageCode", language),
        ]
        pairs += optional.compactMap { name, value in value.map { (name, $0) } }
        return try FormParameters(pairs.map { (name: $0.0, value: $0.1) })
    }
}

extension WebRedirection.ListForm {
    func text(_ values: [String]) -> String {
        switch self {
        case .json where values.count > 1: String(decoding: values.json.bytes(), as: UTF8.self)
        default: values.joined(separator: ",")
        }
    }

    /// The values of a parameter in either form; `nil` for a list that is not one of texts.
    static func values(in text: String) -> [String]? {
        guard text.hasPrefix("[") else {
            return text.split(separator: ",").map { $0.trimmed }
        }
        guard let list = (try? JSONDocument.uniqueMembers(Array(text.utf8)))?.array else { return nil }
        let values = list.compactMap(\.string)
        return values.count == list.count ? values : nil
    }
}

extension Substring {
    /// Without blanks around it.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
