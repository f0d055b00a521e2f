import AACore
import AACrypto

/// `aactl jws sign`: signs a file with a private key that stands in a file.
struct SignCommand {
    private let key: InputFile
    private let keyID: KeyID?
    private let algorithm: JWSAlgorithm?
    private let isCompact: Bool
    private let payload: InputFile

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        guard let keyPath = try arguments.value(of: "--key") else { throw .usage("jws sign takes --key FILE") }
        keyID = try arguments.value(of: "--kid").map { KeyID($0) }
        algorithm = try arguments.value(of: "--alg").map(JWSAlgorithm.init(rawValue:))
        let isDetached = try arguments.flag("--detached")
        isCompact = try arguments.flag("--compact")
        guard !isDetached || !isCompact else { throw .usage("--detached and --compact exclude each other") }
        guard let path = try arguments.operand() else { throw .usage("jws sign takes a file, or - for standard input") }
        guard path != "-" || keyPath != "-" else { throw .usage("only one of key and file is standard input") }
        key = InputFile(path: keyPath, todoIfMissing: "give the path of a private key: PEM or JWK")
        payload = InputFile(path: path)
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let key = try signingKey()
        let payload = try payload.bytes()
        let jws: String
        do { jws = try isCompact ? key.signCompact(payload) : key.signDetached(payload) } catch {
            throw CommandFailure(
                kind: .defect, code: error.code.description, what: "the file was not signed", why: error.reason,
                todo: "report it")
        }
        if console.wantsJSON {
            let result: JSONObject = [
                "jws": .string(jws), "alg": key.algorithm.json, "kid": key.keyID.json,
            ]
            try console.write(JSONValue.object(result).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.write(Array((jws + "\n").utf8))
        }
    }

    private func signingKey() throws(CommandFailure) -> SigningKey {
        let text = try key.text()
        do throws(AACryptoError) {
            if text.hasPrefix("{") { return try SigningKey(jwk: jwk(text), keyID: keyID, algorithm: algorithm) }
            guard let keyID else { throw AACryptoError(.invalidKey, "a key in PEM has no name of its own") }
            return try SigningKey(pem: text, keyID: keyID, algorithm: algorithm)
        } catch {
            throw CommandFailure(
                kind: .refused, code: error.code.description, what: "the key cannot sign", location: key.name,
                why: error.reason,
                todo: "give an RSA (2048 bits or more) or Ed25519 private key as PEM with --kid ID, or as JWK; "
                    + "--alg is RS256, PS256 or EdDSA")
        }
    }

    private func jwk(_ text: String) throws(AACryptoError) -> JWK {
        do { return try JWK(jsonBytes: Array(text.utf8)) } catch {
            throw AACryptoError(.invalidKey, "the JWK is not readable: \(error.description)")
        }
    }
}
