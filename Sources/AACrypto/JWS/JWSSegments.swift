/// The three texts of a JWS in compact serialization (RFC 7515 §7.1), as they stand.
struct JWSSegments: Sendable {
    /// No header of the ecosystem comes near.
    static let maximumHeaderBytes = 8 << 10

    let header: [UInt8]
    let payload: [UInt8]
    let signature: [UInt8]

    init(_ text: String, _ transcript: inout VerificationTranscript) throws(AACryptoError) {
        let units = Array(text.utf8)
        let dots = units.indices.filter { units[$0] == UInt8(ascii: ".") }
        guard dots.count == 2 else {
            throw transcript.refusal(at: .segments, "the text has \(dots.count + 1) segments, not 3")
        }
        header = Array(units[..<dots[0]])
        payload = Array(units[(dots[0] + 1)..<dots[1]])
        signature = Array(units[(dots[1] + 1)...])
        guard header.count <= Self.maximumHeaderBytes else {
            throw transcript.refusal(at: .segments, "the header is longer than \(Self.maximumHeaderBytes) bytes")
        }
        transcript.pass(
            .segments, "header of \(header.count), payload of \(payload.count), signature of \(signature.count) bytes")
    }

    /// The standard signing input: header and payload as they stand (RFC 7515 §5.2).
    var signingInput: SigningInput { SigningInput(header: header, encodedPayload: payload) }
}
