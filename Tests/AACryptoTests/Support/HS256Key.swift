import AACore
import Testing

@testable import AACrypto

/// HS256 (RFC 7518 §3.2) for published vectors alone: the module has no algorithm whose verifier could sign.
struct HS256Key {
    private let secret: SecretBytes

    /// Takes an `oct` JWK for HS256.
    init(_ json: JSONValue) throws {
        let members = try #require(json.object)
        try #require(members["kty"] == "oct" && members["alg"] == "HS256")
        secret = try SecretBytes(Base64.decode(#require(members["k"]?.string), as: .url))
        try #require(secret.count >= 32)
    }

    /// Whether a compact JWS holds: its segments and its header are read as the module reads them.
    func verifyCompact(_ jws: String) throws -> Bool {
        var transcript = VerificationTranscript()
        let segments = try JWSSegments(jws, &transcript)
        _ = try Base64.decode(segments.payload, as: .url)
        return try verify(segments, over: segments.signingInput, &transcript)
    }

    /// Whether a detached JWS holds over a payload.
    func verifyDetached(_ jws: String, over payload: [UInt8]) throws -> Bool {
        var transcript = VerificationTranscript()
        let segments = try JWSSegments(jws, &transcript)
        let form: SigningInputForm = try JWSHeader(of: jws).b64 == false ? .unencoded : .base64url
        return try verify(
            segments, over: SigningInput(header: segments.header, payload: payload, as: form), &transcript)
    }

    private func verify(
        _ segments: JWSSegments, over input: SigningInput, _ transcript: inout VerificationTranscript
    ) throws -> Bool {
        let header = try JWSHeader(segments, &transcript)
        let tag = try SecretBytes(Base64.decode(segments.signature, as: .url))
        return try header.algorithm == "HS256" && HMAC.sha256(input.bytes(), key: secret) == tag
    }
}
