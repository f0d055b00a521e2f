import AACore
import AACrypto

/// The file that a verification takes its key from: `--jwk`, `--jwks`, `--cert` or `--pem`.
struct KeyOption {
    private enum Form: String, CaseIterable {
        case jwk = "--jwk"
        case jwks = "--jwks"
        case certificate = "--cert"
        case pem = "--pem"
    }

    let path: String
    private let form: Form

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        var given: [(form: Form, path: String)] = []
        for form in Form.allCases {
            if let path = try arguments.value(of: form.rawValue) { given.append((form, path)) }
        }
        guard let first = given.first, given.count == 1 else {
            throw .usage("jws verify takes one of --jwk, --jwks, --cert and --pem with a file")
        }
        (form, path) = first
    }

    /// Reads the key that a JWS is to be verified with; of a set it is the one that the header names.
    func load(
        for jws: String, allowsMissingKeyID: Bool
    ) throws(CommandFailure) -> (key: VerificationKey, certificate: Certificate?) {
        let file = InputFile(path: path, todoIfMissing: "give the path of a public key")
        let bytes = try file.bytes()
        do {
            switch form {
            case .jwk: return (try VerificationKey(jwk: JWK(jsonBytes: bytes)), nil)
            case .jwks: return (try key(of: JWKSet(jsonBytes: bytes), for: jws, allowsMissingKeyID), nil)
            case .certificate:
                let certificate = try Self.certificate(bytes)
                return (try certificate.verificationKey(), certificate)
            case .pem: return (try VerificationKey(pem: String(decoding: bytes, as: UTF8.self)), nil)
            }
        } catch let error as AACryptoError {
            throw failure(error.code, error.reason, file)
        } catch let error as AACoreError {
            throw failure(error.code, error.description, file)
        } catch {
            throw failure("invalidKey", "it is not readable", file)
        }
    }

    /// PEM, or DER: which begins with the byte of a SEQUENCE, as no armour does.
    private static func certificate(_ bytes: [UInt8]) throws(AACryptoError) -> Certificate {
        try bytes.first == 0x30 ? Certificate(der: bytes) : Certificate(pem: String(decoding: bytes, as: UTF8.self))
    }

    private func key(
        of set: JWKSet, for jws: String, _ allowsMissingKeyID: Bool
    ) throws(AACryptoError) -> VerificationKey {
        let readable = set.unreadable.isEmpty ? "" : "; \(set.unreadable.count) of its keys are not readable"
        guard let keyID = try JWSHeader(of: jws).keyID else {
            guard allowsMissingKeyID, let only = set.keys.first, set.keys.count == 1 else {
                throw AACryptoError(.invalidKey, "the header has no kid to find a key of the set by\(readable)")
            }
            return try VerificationKey(jwk: only)
        }
        guard let jwk = try set.key(keyID) else {
            throw AACryptoError(.invalidKey, "the set has no key of the header's kid\(readable)")
        }
        return try VerificationKey(jwk: jwk)
    }

    private func failure(_ code: some CustomStringConvertible, _ why: String, _ file: InputFile) -> CommandFailure {
        let isHeader = code.description == AACryptoError.Code.invalidSignature.description
        return CommandFailure(
            kind: .refused, code: code.description,
            what: isHeader ? "the signature does not verify" : "there is no key to verify with", location: file.name,
            why: why,
            todo: "give an RSA (2048 bits or more), P-256 or Ed25519 public key in the form that the option says")
    }
}
