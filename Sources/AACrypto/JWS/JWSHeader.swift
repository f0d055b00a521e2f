public import AACore

/// The header of a JWS (RFC 7515 §4), read strictly. Before the signature was verified it is no more than a claim.
public struct JWSHeader: Sendable, Hashable {
    /// `alg`: the algorithm.
    public let algorithm: JWSAlgorithm
    /// `kid`: which key of the sender.
    public let keyID: KeyID?
    /// `b64`: whether the payload is base64url in the signing input (RFC 7797); true when absent.
    public let b64: Bool?
    /// `crit`: the members a verifier must understand.
    public let critical: [String]?
    /// `typ`: the media type of the whole.
    public let type: String?
    /// The members that have no property here, in order.
    public let additional: JSONObject

    /// Reads the header of a signature text, before there is a key: to look the key up by its id.
    ///
    /// - Throws: ``AACryptoError/Code/invalidSignature`` if the text has not three segments or the header is over 8 KiB, no strict
    ///   base64url, no JSON object, repeats a member or has one of another type.
    public init(of jws: String) throws(AACryptoError) {
        var transcript = VerificationTranscript()
        try self.init(JWSSegments(jws, &transcript), &transcript)
    }

    init(_ segments: JWSSegments, _ transcript: inout VerificationTranscript) throws(AACryptoError) {
        let object: JSONObject
        do throws(AACoreError) {
            let json = try JSONDocument.uniqueMembers(try Base64.decode(segments.header, as: .url))
            guard case .object(let members) = json else {
                throw AACoreError(.unexpectedValue, "the header is \(json.typeName), not an object")
            }
            object = members
        } catch {
            throw transcript.refusal(at: .header, error.code == .invalidEncoding ? "no strict base64url" : error.reason)
        }
        do {
            self = try JWSHeader(object)
        } catch {
            throw transcript.refusal(at: .header, error.reason)
        }
        transcript.pass(.header, "SHA-256 of its text \(try VerificationTranscript.digest(segments.header))")
    }

    private init(_ object: JSONObject) throws(AACoreError) {
        guard let algorithm = object["alg"]?.string else { throw Self.unexpected("alg", "a string, and required") }
        self.algorithm = JWSAlgorithm(rawValue: algorithm)
        keyID = try object["kid"].map { (value) throws(AACoreError) in
            guard let text = value.string, !text.isEmpty else { throw Self.unexpected("kid", "a string, not empty") }
            return KeyID(text)
        }
        b64 = try object["b64"].map { (value) throws(AACoreError) in
            guard case .bool(let flag) = value else { throw Self.unexpected("b64", "a boolean") }
            return flag
        }
        critical = try object["crit"].map { (value) throws(AACoreError) in
            let names = value.array?.compactMap(\.string) ?? []
            guard !names.isEmpty, names.count == value.array?.count, Set(names).count == names.count else {
                throw Self.unexpected("crit", "a list of names, not empty, none twice")
            }
            return names
        }
        type = try object["typ"].map { (value) throws(AACoreError) in
            guard let text = value.string else { throw Self.unexpected("typ", "a string") }
            return text
        }
        additional = JSONObject(object.members.filter { !Self.named.contains($0.name) })
    }

    private static let named: Set<String> = ["alg", "kid", "b64", "crit", "typ"]

    private static func unexpected(_ name: String, _ expectation: String) -> AACoreError {
        AACoreError(.unexpectedValue, "the member \(name) must be \(expectation)", path: name)
    }
}
