import AACore
import Testing

@testable import AACrypto

@Suite("No description shows a secret")
struct CanaryTests {
    /// Everything that Swift may print of a value.
    private func outputs(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        let children = Mirror(reflecting: value).children.map { "\($0.value)" }.joined()
        return "\(value) \(String(reflecting: value)) \(dumped) \(children)"
    }

    /// A secret in the forms in which it could be printed.
    private func traces(of secret: [UInt8]) -> [String] {
        let piece = Array(secret.prefix(8))
        return [
            Hex.encode(piece), Hex.encode(piece).uppercased(), String(Base64.encode(secret, as: .url).prefix(10)),
            String(Base64.encode(secret).prefix(10)), "\(piece)".trimmingBrackets,
            String(decoding: piece, as: UTF8.self),
        ]
    }

    private func expectNoTrace(of secret: [UInt8], in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for trace in traces(of: secret) { #expect(!text.contains(trace), sourceLocation: sourceLocation) }
    }

    @Test("the traces are found where a secret is printed")
    func control() {
        let secret = Array("canary-0123456789".utf8)
        struct Careless { let secret: [UInt8] }
        #expect(traces(of: secret).contains { outputs(Careless(secret: secret)).contains($0) })
        #expect(traces(of: secret).contains { outputs(Hex.encode(secret)).contains($0) })
    }

    @Test("secret bytes, an agreement key, a cipher and a session pair")
    func agreement() throws {
        let secret = Array("canary-0123456789-canary-0123456".utf8)
        let info = PrivateKeyTests.PrivateKeyInfo(scalar: [0x01] + secret.dropFirst())
        let key = try AgreementPrivateKey(text: info.text())
        let pair = try SessionKeyPair(privateKey: info.text(), nonce: secret)
        let cipher = try SessionCipher(
            sharedSecret: SecretBytes(secret), nonces: (own: secret, peer: secret.reversed()))
        let text = try outputs(SecretBytes(secret)) + outputs(key) + outputs(pair)
        expectNoTrace(of: secret, in: text)
        expectNoTrace(of: Array(secret.dropFirst()), in: text)
        cipher.key.withBytes { span in
            expectNoTrace(of: span.indices.map { span[$0] }, in: outputs(cipher))
        }
    }

    @Test("a value that holds a secret shows nothing of it", arguments: SecretHolder.all)
    func holder(holder: SecretHolder) throws {
        let secret = Array("canary-0123456789-canary-0123456".utf8)
        try expectNoTrace(of: secret, in: outputs(holder.value(secret)))
    }

    @Test("signing keys and private JWKs", arguments: [(JWSAlgorithm.rs256, 6), (.ps256, 6), (.edDSA, 1)])
    func signing(algorithm: JWSAlgorithm, privateMembers: Int) throws {
        let key = try SigningKey.generate(keyID: "canary", algorithm: algorithm)
        let jwk = try key.privateJWK()
        let text =
            outputs(key) + outputs(key.verificationKey) + outputs(jwk) + outputs(jwk.json) + outputs(JWKSet([jwk]))
        #expect(jwk.privateValues.count == privateMembers)
        for member in jwk.privateValues {
            member.withBytes { span in expectNoTrace(of: span.indices.map { span[$0] }, in: text) }
        }
    }

    @Test("every error that a secret or a body can provoke")
    func errors() throws {
        let canary = "canary0123456789"
        let plaintext = Array("\(canary) plaintext".utf8)
        let pair = try SessionKeyPair()
        let peer = try SessionKeyPair()
        _ = try pair.seal(plaintext, to: peer.publicKey, nonce: peer.nonce)
        let key = try SignedMessage.verificationKey()
        let secret = try SecretBytes(Array(canary.utf8))
        let redirection = try RedirectionCipher(passphrase: secret, derivation: .hkdf)
        let webhook = try WebhookAuthenticator(key: secret)
        let recipient = try RecipientKeyPair.generate()
        let envelope = try Envelope.seal(plaintext, to: recipient.publicKey, additionalData: [])
        let attempts: [() throws -> Void] = [
            { _ = try redirection.open(SealedRedirection(text: canary), date: RedirectionDate(.unixEpoch)) },
            { _ = try RedirectionDate(text: canary) },
            { _ = try RedirectionDate(.unixEpoch).unmask(canary) },
            { _ = try FormParameters(text: canary) },
            { _ = try FormParameters([(canary, ""), (canary, canary)]) },
            { try webhook.verify(body: plaintext, signature: canary) },
            { _ = try Envelope.open(plaintext, with: recipient, additionalData: []) },
            { _ = try Envelope.open(envelope, with: recipient, additionalData: plaintext) },
            { _ = try PerfiosRequest(method: canary, host: canary, path: canary, date: .unixEpoch) },
            { _ = try StoredAgreementKey(text: canary) },
            { _ = try RecipientKeyPair(privateKey: secret) },
            { _ = try pair.seal(plaintext, to: peer.publicKey, nonce: peer.nonce) },
            { _ = try pair.seal(plaintext, to: peer.publicKey, nonce: Array(canary.utf8)) },
            { _ = try pair.open(canary, from: peer.publicKey, nonce: peer.nonce) },
            { _ = try pair.open(canary + "!", from: peer.publicKey, nonce: peer.nonce) },
            { _ = try pair.open(Base64.encode(plaintext), from: peer.publicKey, nonce: peer.nonce) },
            { _ = try SessionKeyPair(privateKey: canary, nonce: peer.nonce) },
            { _ = try SessionKeyPair(privateKey: "-----BEGIN \(canary)-----AAAA-----END \(canary)-----", nonce: []) },
            { _ = try AgreementPublicKey(keyValue: canary) },
            { _ = try SigningKey(pem: canary, keyID: "any") },
            { _ = try SigningKey(pem: "-----BEGIN \(canary)-----AAAA-----END \(canary)-----", keyID: "any") },
            { _ = try key.verifyDetached(RSAFixture.detached, over: plaintext) },
            { _ = try key.verifyDetached(canary, over: plaintext) },
            { _ = try key.verifyDetached("\(canary)..\(canary)", over: plaintext) },
            { _ = try key.verifyDetached(SignedMessage(header: #"{"alg":1,"x":"\#(canary)"}"#).detached(), over: []) },
            { _ = try key.verifyCompact(SignedMessage(payload: plaintext).compact()) },
            { _ = try JWK(jsonBytes: Array(#"{"kty":"RSA","n":"AQAB","e":"AQAB","d":"\#(canary)"}"#.utf8)) },
            { _ = try JWK(jsonBytes: Array(#"{"kty":"\#(canary)"}"#.utf8)) },
        ]
        for (index, attempt) in attempts.enumerated() {
            do {
                try attempt()
                Issue.record("attempt \(index) did not fail")
            } catch {
                let text = outputs(error)
                #expect(!text.contains(canary), "attempt \(index)")
                expectNoTrace(of: plaintext, in: text)
            }
        }
    }
}

extension String {
    fileprivate var trimmingBrackets: String { filter { $0 != "[" && $0 != "]" } }
}
