import AACore

/// What a verifier did, step by step, with the digests of what it looked at.
///
/// It holds no payload, no key and no secret, so it may be logged and sent to the peer's engineers, who compare the digests with
/// what they hashed.
public struct VerificationTranscript: Sendable, Hashable {
    /// A step of a verification, in the order in which they are taken.
    public enum Step: String, Sendable, Hashable, CaseIterable {
        /// The text has three segments, the header is no longer than 8 KiB.
        case segments
        /// The header is strict base64url of a JSON object without repeated members, its members of their types.
        case header
        /// `alg` is one that the key is for.
        case algorithm
        /// `crit` names only what is understood and present.
        case critical
        /// `kid` is there and is the key's.
        case keyID
        /// The signature is strict base64url of as many bytes as the algorithm gives with the key.
        case signatureText
        /// `b64` suits the serialization.
        case encoding
        /// The payload stands where the serialization has it.
        case payload
        /// The signature holds over the signing input.
        case signature
    }

    /// One step and how it ended.
    public struct Entry: Sendable, Hashable {
        /// The step.
        public let step: Step
        /// Whether it passed. A failed ``Step/signature`` may be followed by one over another signing input.
        public let isPassed: Bool
        /// What was seen: lengths, digests, key ids.
        public let detail: String
    }

    /// The steps that were taken.
    public private(set) var entries: [Entry] = []

    /// The step that decided against the signature; `nil` when it held.
    public var failure: Entry? { entries.last.flatMap { $0.isPassed ? nil : $0 } }

    mutating func pass(_ step: Step, _ detail: String) {
        entries.append(Entry(step: step, isPassed: true, detail: detail))
    }

    mutating func fail(_ step: Step, _ detail: String) {
        entries.append(Entry(step: step, isPassed: false, detail: detail))
    }

    /// Ends the verification at a step.
    mutating func refusal(at step: Step, _ detail: String, backend: [OpenSSLError] = []) -> AACryptoError {
        fail(step, detail)
        return AACryptoError(.invalidSignature, "\(step.rawValue): \(detail)", backend: backend, transcript: self)
    }
}

extension VerificationTranscript: CustomStringConvertible {
    /// One line a step: `passed  algorithm: RS256`
    public var description: String {
        entries.map { "\($0.isPassed ? "passed" : "FAILED")  \($0.step.rawValue): \($0.detail)" }
            .joined(separator: "\n")
    }
}

extension VerificationTranscript {
    /// A short text of a stranger's, such as a `kid`, if it is harmless to print; otherwise its length.
    static func printable(_ text: String) -> String {
        let isHarmless = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return isHarmless && (1...64).contains(text.utf8.count)
            ? "\"\(text)\"" : "(a text of \(text.utf8.count) bytes)"
    }

    /// The SHA-256 of some bytes, as hexadecimal.
    static func digest(_ bytes: some Collection<UInt8>) throws(AACryptoError) -> String {
        let context = try DigestContext()
        try context.update(bytes)
        return Hex.encode(try context.finish())
    }
}
