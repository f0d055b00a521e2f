import AACore

/// The steps that every signature goes through, whatever its serialization.
struct JWSVerifier {
    let segments: JWSSegments
    let header: JWSHeader
    private let key: SignatureKey
    private let algorithm: any SignatureAlgorithm
    private let signature: [UInt8]
    private var transcript: VerificationTranscript

    /// Takes all steps before the bytes are hashed.
    init(_ jws: String, key: VerificationKey, tolerance: JWSTolerance) throws(AACryptoError) {
        var transcript = VerificationTranscript()
        segments = try JWSSegments(jws, &transcript)
        header = try JWSHeader(segments, &transcript)
        algorithm = try header.checkAlgorithm(of: key, &transcript)
        try header.checkCritical(&transcript)
        try header.checkKeyID(of: key, tolerance, &transcript)
        signature = try Self.signature(segments.signature, algorithm, key.key, &transcript)
        self.transcript = transcript
        self.key = key.key
    }

    /// Ends the verification at a step.
    mutating func refusal(at step: VerificationTranscript.Step, _ detail: String) -> AACryptoError {
        transcript.refusal(at: step, detail)
    }

    mutating func pass(_ step: VerificationTranscript.Step, _ detail: String) { transcript.pass(step, detail) }

    /// The signing input over a payload that is not base64url.
    func input(over payload: [UInt8], as form: SigningInputForm) -> SigningInput {
        SigningInput(header: segments.header, payload: payload, as: form)
    }

    /// Requires the signature to hold over one of these inputs; the one that holds is reported.
    mutating func verifySignature(
        over inputs: [SigningInput], payload: [UInt8]
    ) throws(AACryptoError) -> JWSVerification {
        var accounts: [String] = []
        for input in inputs {
            let digest = try input.digest()
            let account = "\(input.form.rawValue) payload, SHA-256 of the signing input \(Hex.encode(digest))"
            if let last = accounts.last { transcript.fail(.signature, "it does not hold over the \(last)") }
            accounts.append(account)
            if try algorithm.verify(signature, over: input, digest: digest, with: key) {
                transcript.pass(.signature, "it holds over the \(account)")
                return JWSVerification(header: header, signingInput: input.form, transcript: transcript)
            }
        }
        throw try mismatch(of: inputs, payload: payload, account: accounts.last ?? "")
    }

    /// The refusal after the last input failed, with what the signature itself tells of the input that was signed.
    private mutating func mismatch(
        of inputs: [SigningInput], payload: [UInt8], account: String
    ) throws(AACryptoError) -> AACryptoError {
        var origin = algorithm.origin(of: signature, with: key)
        for form in [SigningInputForm.unencoded, .base64url] where !inputs.contains(where: { $0.form == form }) {
            let other = input(over: payload, as: form)
            let digest = try other.digest()
            if try algorithm.verify(signature, over: other, digest: digest, with: key) {
                origin =
                    "this key signed another input, SHA-256 \(Hex.encode(digest)): the \(form.rawValue) payload"
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

    private static func signature(
        _ text: [UInt8], _ algorithm: any SignatureAlgorithm, _ key: SignatureKey,
        _ transcript: inout VerificationTranscript
    ) throws(AACryptoError) -> [UInt8] {
        let byteCount = algorithm.signatureByteCount(with: key)
        guard !text.isEmpty else { throw transcript.refusal(at: .signatureText, "it is empty") }
        guard text.count <= 4 * byteCount, let signature = try? Base64.decode(text, as: .url) else {
            throw transcript.refusal(at: .signatureText, "no strict base64url")
        }
        guard signature.count == byteCount else {
            throw transcript.refusal(
                at: .signatureText,
                "it has \(signature.count) bytes; of \(algorithm.name) with this key it has \(byteCount)")
        }
        transcript.pass(.signatureText, "\(byteCount) bytes")
        return signature
    }
}

extension JWSHeader {
    /// The key decides: a header may name an algorithm of the key's kind, and the JWK's own where it has one.
    fileprivate func checkAlgorithm(
        of key: VerificationKey, _ transcript: inout VerificationTranscript
    ) throws(AACryptoError) -> any SignatureAlgorithm {
        guard let found = key.signatureAlgorithm(algorithm) else {
            let name = VerificationTranscript.printable(algorithm.rawValue)
            let kind = key.key.kind
            throw transcript.refusal(
                at: .algorithm,
                "\(name) is not verified with this \(kind.names.kind) key, only "
                    + (key.algorithm?.rawValue ?? kind.algorithmList))
        }
        transcript.pass(.algorithm, "\(algorithm), \(key.key)")
        return found
    }

    fileprivate func checkCritical(_ transcript: inout VerificationTranscript) throws(AACryptoError) {
        for name in critical ?? [] {
            guard name == "b64" else {
                throw transcript.refusal(
                    at: .critical, "it names \(VerificationTranscript.printable(name)), which is not understood")
            }
            guard b64 != nil else {
                throw transcript.refusal(at: .critical, "it names \"b64\", which the header does not have")
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
