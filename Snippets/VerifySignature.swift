// Signs a body as `x-jws-signature` and verifies it; when it does not hold, tells each step with its digests.

import AACrypto

let key = try SigningKey.generate(keyID: "aa-key-1")
let body = Array(#"{"ver":"2.0.0"}"#.utf8)
let signature = try key.signDetached(body)

let verification = try key.verificationKey.verifyDetached(signature, over: body)
print("verified over the \(verification.signingInput.rawValue) payload")

do {
    _ = try key.verificationKey.verifyDetached(signature, over: body + [0x20])
    fatalError("a changed body must not verify")
} catch {
    print(error.transcript?.description ?? error.reason)
}
