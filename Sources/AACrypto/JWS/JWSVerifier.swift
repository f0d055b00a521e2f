import AACore

/// The steps that every signature goes through, whatever its serialization.
struct JWSVerifier {
    let key: VerificationKey
    let segments: JWSSegments
    let header: JWSHeader
    private var transcript: VerificationTranscript
    private let signature: [UInt8]

    /// Takes all steps before the bytes are hashed.
    init(_ jws: String, key: VerificationKey, tolerance: JWSTolerance) throws(AACryptoError) {
        var transcript = VerificationTranscript()
        segments = try JWSSegments(jws, &transcript)
        header = try JWSHeader(segments, &transcript)
        try header.checkAlgorithm(&transcript)
        try header.checkCritical(&transcript)
        try header.checkKeyID(of: key, tolerance, &transcript)
        signature = try Self.signature(segments.signature, byteCount: key.rsa.modulusByteCount, &transcript)
        self.transcript = transcript
        self.key = key
    }

    /// Ends the verification at a step.
    mutating func refusal(at step: VerificationTranscript.Step, _ detail: String) -> AACryptoError {
        transcript.refusal(at: step, detail)
    }

    mutating func pass(_ step: VerificationTranscript.Step, _ detail: String) { transcript.pass(step, detail) }

    /// Requires the signature to hold over the payload in one of these forms; the one that holds is reported.
    mutating func verifySignature(
        over payload: [UInt8], as forms: [SigningInputForm]
    ) throws(AACryptoError) -> JWSVerification {
        var account = ""
        for form in forms {
            let digest = try digest(of: payload, as: form)
            account = "\(form.rawValue) payload, SHA-256 of the signing input \(Hex.encode(digest))"
            if try key.rsa.verify(signature, digest: digest) {
                transcript.pass(.signature, "it holds over the \(account)")
                return JWSVerification(header: header, signingInput: form, transcript: transcript)
            }
            if form != forms.last { transcript.fail(.signature, "it does not hold over the \(account)") }
        }
        throw try mismatch(payload: payload, account: account)
    }

    /// The refusal after the last form failed, with what the signature itself tells of the input that was signed.
    private mutating func mismatch(payload: [UInt8], account: String) throws(AACryptoError) -> AACryptoError {
        var origin = "it was not made with this key"
        if let signed = key.rsa.signedDigest(in: signature) {
            origin = "this key signed another input, SHA-256 \(Hex.encode(signed))"
            for form in [SigningInputForm.unencoded, .base64url] where try digest(of: payload, as: form) == signed {
                origin += ": the \(form.rawValue) payload"
            }
        }
        let payloadDigest = try VerificationTranscript.digest(payload)
        return transcript.refusal(
            at: .signature,
            """
            it does not hold over the \(account); SHA-256 of the \(payload.count) payload bytes \(payloadDigest); \
            \(origin)
            """)
    }

    /// The SHA-256 of the header, a dot and the payload, hashed in pieces, never put together.
    private func digest(of payload: [UInt8], as form: SigningInputForm) throws(AACryptoError) -> [UInt8] {
        let context = try DigestContext()
        try context.update(segments.header)
        try context.update(CollectionOfOne(UInt8(ascii: ".")))
        switch form {
        case .unencoded, .decodedPayloadQuirk: try context.update(payload)
        case .base64url: try context.updateWithBase64URL(of: payload)
        }
        return try context.finish()
    }

    private static func signature(
        _ text: [UInt8], byteCount: Int, _ transcript: inout VerificationTranscript
    ) throws(AACryptoError) -> [UInt8] {
        guard !text.isEmpty else { throw transcript.refusal(at: .signatureText, "it is empty") }
        guard text.count <= 4 * byteCount, let signature = try? Base64.decode(text, as: .url) else {
            throw transcript.refusal(at: .signatureText, "no strict base64url")
        }
        guard signature.count == byteCount else {
            throw transcript.refusal(
                at: .signatureText, "it has \(signature.count) bytes, the key's modulus \(byteCount)")
        }
        transcript.pass(.signatureText, "\(byteCount) bytes")
        return signature
    }
}

extension JWSHeader {
    fileprivate func checkAlgorithm(_ transcript: inout VerificationTranscript) throws(AACryptoError) {
        guard algorithm == .rs256 else {
            let name = VerificationTranscript.printable(algorithm.rawValue)
            throw transcript.refusal(at: .algorithm, "\(name) is not verified with an RSA key here, only RS256")
        }
        transcript.pass(.algorithm, algorithm.rawValue)
    }

    fileprivate func checkCritical(_ transcript: inout VerificationTranscript) throws(AACryptoError) {
        for name in critical ?? [] {
            guard name == "b64" else {
                throw transcript.refusal(
                    at: .critical, "it names \(VerificationTranscript.printable(name)), which is not understood")
            }
            guard has(name) else {
                throw transcript.refusal(at: .critical, "it names \"\(name)\", which the header does not have")
            }
        }
        transcript.pass(.critical, critical == nil ? "absent" : "b64")
    }

    fileprivate func checkKeyID(
        of key: VerificationKey, _ tolerance: JWSTolerance, _ transcript: inout VerificationTranscript
    ) throws(AACryptoError) {
        guard let keyID else {
            guard tolerance.contains(.missingKeyID) else {
                throw transcript.refusal(at: .keyID, "the header has no kid")
            }
            return transcript.pass(.keyID, "absent, as allowed")
        }
        let name = VerificationTranscript.printable(keyID.rawValue)
        guard key.keyID == nil || key.keyID == keyID else {
            let own = VerificationTranscript.printable(key.keyID?.rawValue ?? "")
            throw transcript.refusal(at: .keyID, "the header's kid is \(name), the key's is \(own)")
        }
        transcript.pass(.keyID, name)
    }
}

extension DigestContext {
    /// Hashes the base64url text of `bytes`, made in pieces of 12 KiB.
    fileprivate borrowing func updateWithBase64URL(of bytes: [UInt8]) throws(AACryptoError) {
        let pieceByteCount = 12 << 10
        var start = 0
        while start < bytes.count {
            let end = min(start + pieceByteCount, bytes.count)
            try update(Array(Base64.encode(Array(bytes[start..<end]), as: .url).utf8))
            start = end
        }
    }
}
