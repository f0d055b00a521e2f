import AACore
import AACrypto
import AATestSupport

/// A key, a body and their signatures in files, for the tests of `aactl jws`.
struct JWSFiles {
    static let body = Array("{\"note\":\"\(Canary.text)\"}".utf8)
    /// An RSA key takes a while to make.
    private static let keys = Result {
        try [JWSAlgorithm.rs256, .ps256, .edDSA].map { try SigningKey.generate(keyID: "sender-1", algorithm: $0) }
    }

    let key: SigningKey
    let folder: TemporaryFolder

    /// Writes `body.json`, `private.jwk`, `private.pem`, `public.jwk`, `public.jwks`, `public.pem`, `detached.txt` and `compact.txt`.
    init(_ algorithm: JWSAlgorithm = .edDSA) throws {
        guard let key = try Self.keys.get().first(where: { $0.algorithm == algorithm }) else { throw NoKey() }
        self.key = key
        folder = try TemporaryFolder()
        try folder.write(Self.body, to: "body.json")
        try folder.write(key.privateJWK().jsonWithPrivateMembers().bytes(), to: "private.jwk")
        try folder.write(key.privatePEM().utf8, to: "private.pem")
        try folder.write(key.verificationKey.jwk.json.bytes(), to: "public.jwk")
        try folder.write(
            Array(#"{"keys":[{"kty":"oct","kid":"other","k":"AAAA"},"#.utf8) + key.verificationKey.jwk.json.bytes()
                + Array("]}".utf8), to: "public.jwks")
        try folder.write(key.verificationKey.pem().utf8, to: "public.pem")
        try folder.write((key.signDetached(Self.body) + "\n").utf8, to: "detached.txt")
        try folder.write((key.signCompact(Self.body) + "\n").utf8, to: "compact.txt")
    }

    /// Runs `aactl jws …` among the files.
    func run(_ arguments: String..., input: CommandRun.Input = .none) async throws -> CommandRun {
        try await CommandRun(["jws"] + arguments, input: input, in: folder)
    }

    private struct NoKey: Error {}
}
