import AACore
import AACrypto

/// Keys in JSON.
struct JWKTarget: FuzzTarget {
    func run(_ input: [UInt8]) {
        guard let key = try? JWK(jsonBytes: input) else { return }
        let written = key.jsonWithPrivateMembers()
        let read = must("a written key is read") { try JWK(json: written, at: .root) }
        require(read.jsonWithPrivateMembers() == written, "JSON gives the key back")
        require(read.isPrivate == key.isPrivate, "a key keeps its halves")
        let publicKey = must("a written public key is read") { try JWK(json: key.json, at: .root) }
        require(!publicKey.isPrivate, "the public form has no private member")
        if let verifying = try? VerificationKey(jwk: key) {
            require((try? verifying.verifyDetached("e30..AAAA", over: [])) == nil, "no signature, no verification")
        }
    }
}
