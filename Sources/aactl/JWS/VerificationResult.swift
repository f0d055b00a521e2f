import AACore
import AACrypto

/// What is printed of a signature that holds.
struct VerificationResult {
    private let verification: JWSVerification
    private let certificate: Certificate?
    private let explains: Bool

    init(_ verification: JWSVerification, certificate: Certificate?, explains: Bool) {
        self.verification = verification
        self.certificate = certificate
        self.explains = explains
    }

    /// For a person.
    var lines: [String] {
        let header = verification.header
        let name = header.keyID.map { "kid \"\($0)\"" } ?? "no kid"
        var lines = ["the signature holds: \(header.algorithm), \(name), over \(form)"]
        if let certificate {
            lines.append(
                "certificate: valid from \(certificate.notBefore) to \(certificate.notAfter)"
                    + "\(isValidNow(certificate) ? "" : ", and so not now"); its issuer is not checked")
        }
        return lines + (explains ? TranscriptText(verification.transcript).steps : [])
    }

    /// For a program.
    var json: JSONValue {
        let header = verification.header
        var object: JSONObject = ["verified": true, "alg": header.algorithm.json]
        object.append("kid", ifPresent: header.keyID?.json)
        object.append("signingInput", .string(verification.signingInput.rawValue))
        if let certificate {
            object.append(
                "certificate",
                .object([
                    "notBefore": .string(certificate.notBefore.description),
                    "notAfter": .string(certificate.notAfter.description),
                    "isValidNow": .bool(isValidNow(certificate)),
                ]))
        }
        if explains {
            let steps = verification.transcript.entries.map { entry in
                JSONValue.object([
                    "step": .string(entry.step.rawValue), "passed": .bool(entry.isPassed),
                    "detail": .string(entry.detail),
                ])
            }
            object.append("transcript", .array(steps))
        }
        return .object(object)
    }

    private func isValidNow(_ certificate: Certificate) -> Bool { certificate.isValid(at: SystemWallClock().now()) }

    private var form: String {
        switch verification.signingInput {
        case .unencoded: "the payload as it is"
        case .base64url: "the payload in base64url"
        case .decodedPayloadQuirk: "the decoded payload, which no standard has (ReBIT's example of signedConsent)"
        }
    }
}
