/// A refusal or a failure of AACrypto: a key, a ciphertext or a signature that does not hold.
///
/// It says what and why and never repeats a key, a plaintext or a signed body.
public struct AACryptoError: Error, Sendable {
    /// What went wrong, independent of the library underneath, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case authenticationFailed, invalidSignature, invalidKey, invalidParameter, malformedText
            case malformedEnvelope, undecipherable, nonceReused, keyDestroyed, backendFailure
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// The tag of a ciphertext does not hold: wrong key, wrong nonce, or changed bytes. Nothing was released.
        public static let authenticationFailed = Code(.authenticationFailed)
        /// A signature or an authentication code was refused; for a JWS ``AACryptoError/transcript`` says at which step.
        public static let invalidSignature = Code(.invalidSignature)
        /// A key is malformed, of another algorithm, too small or hostile.
        public static let invalidKey = Code(.invalidKey)
        /// A value of the caller has a shape that the operation does not take, such as a nonce of 16 bytes.
        public static let invalidParameter = Code(.invalidParameter)
        /// A text is not strict base64, or too short to be what it should be.
        public static let malformedText = Code(.malformedText)
        /// The bytes are no envelope of this version, or not a whole one.
        public static let malformedEnvelope = Code(.malformedEnvelope)
        /// A ciphertext without a tag does not decrypt to what is expected. Why is kept back: the cause would be an oracle.
        public static let undecipherable = Code(.undecipherable)
        /// The same key, peer and nonce would encrypt a second time.
        public static let nonceReused = Code(.nonceReused)
        /// The key pair was destroyed.
        public static let keyDestroyed = Code(.keyDestroyed)
        /// OpenSSL refused an operation that was expected to succeed.
        public static let backendFailure = Code(.backendFailure)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// What went wrong.
    public let code: Code
    /// Why, for a developer. Holds no secret and nothing of the input but digests and key ids.
    public let reason: String
    /// OpenSSL's own account, oldest first; empty when the check was ours.
    public let backend: [OpenSSLError]
    /// The steps of the verification that failed; `nil` when no signature was being verified.
    public let transcript: VerificationTranscript?

    /// Makes an error; `reason` must hold no secret and nothing of the input.
    public init(
        _ code: Code, _ reason: String, backend: [OpenSSLError] = [], transcript: VerificationTranscript? = nil
    ) {
        self.code = code
        self.reason = reason
        self.backend = backend
        self.transcript = transcript
    }
}

extension AACryptoError: CustomStringConvertible, CustomDebugStringConvertible {
    /// `invalidKey: the point is not on the curve`
    public var description: String { "\(code): \(reason)" }

    /// The description, the transcript and OpenSSL's account.
    public var debugDescription: String {
        var lines = [description]
        if let transcript { lines.append(transcript.description) }
        lines += backend.map(\.description)
        return lines.joined(separator: "\n")
    }
}
