import AACore
import AACrypto

/// `aactl keys generate`: a new key into a file for its owner alone, and its public half on standard output.
struct KeysGenerateCommand {
    private let kind: KeyKind
    private let file: SecretFile
    private let keyID: KeyID?
    private let bits: Int
    private let wantsJWK: Bool

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let isReplacing = try arguments.flag("--force")
        wantsJWK = try arguments.flag("--jwk")
        keyID = try arguments.value(of: "--kid").map { KeyID($0) }
        let size = try arguments.value(of: "--bits")
        let path = try arguments.value(of: "--out")
        guard let name = try arguments.operand(), let kind = KeyKind(rawValue: name) else {
            throw .usage("keys generate takes one of \(KeyKind.list)")
        }
        guard let path else { throw .usage("keys generate takes --out FILE, or --out - for standard output") }
        self.kind = kind
        bits = try Self.bits(size, for: kind)
        if case .agreement = kind.purpose, wantsJWK || keyID != nil {
            throw .usage("--jwk and --kid are for signing keys")
        }
        file = SecretFile(path: path, isReplacing: isReplacing)
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let (half, secret): (PublicHalf, String)
        do throws(AACryptoError) {
            switch kind.purpose {
            case .agreement(let curve):
                let key = try StoredAgreementKey.generate(on: curve)
                (half, secret) = (try PublicHalf(key.publicKey, source: "private"), key.privatePEM())
            case .signing(let algorithm): (half, secret) = try signing(algorithm)
            }
        } catch {
            throw CommandFailure(
                kind: .defect, code: error.code.description, what: "the key cannot be made", why: error.reason,
                todo: "report it with the kind of key")
        }
        if file.path == "-" { return try console.write(Array(secret.utf8)) }
        try file.write(Array(secret.utf8))
        if console.wantsJSON {
            var object: JSONObject = ["file": .string(file.path)]
            for member in half.json.members { object.append(member.name, member.value) }
            try console.write(JSONValue.object(object).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(["file: \(file.path)"] + half.lines)
        }
    }

    /// A signing key without a name takes its thumbprint for one.
    private func signing(_ algorithm: JWSAlgorithm) throws(AACryptoError) -> (PublicHalf, String) {
        var key = try SigningKey.generate(keyID: keyID ?? "unnamed", algorithm: algorithm, bits: bits)
        if keyID == nil {
            let thumbprint = try key.verificationKey.jwk.thumbprint()
            key = try SigningKey(pem: key.privatePEM(), keyID: KeyID(thumbprint), algorithm: algorithm)
        }
        let secret =
            wantsJWK
            ? String(decoding: try key.privateJWK().jsonWithPrivateMembers().bytes(.indented), as: UTF8.self) + "\n"
            : try key.privatePEM()
        return (try PublicHalf(key.verificationKey, source: "private"), secret)
    }

    private static func bits(_ text: String?, for kind: KeyKind) throws(CommandFailure) -> Int {
        guard let text else { return 2048 }
        guard kind.isRSA else { throw .usage("--bits is for rs256 and ps256") }
        guard let bits = Int(text), [2048, 3072, 4096, 8192].contains(bits) else {
            throw .usage("--bits takes 2048, 3072, 4096 or 8192")
        }
        return bits
    }
}
