import AACore
import AACrypto

/// Envelopes, those of strangers and our own, handed over in pieces of any size.
struct SealedEnvelopeTarget: FuzzTarget {
    private let recipient: RecipientKeyPair
    private let signer: SigningKey
    /// What a stranger's bytes stand behind: nothing, a header that is right, and a chunk that only lacks its signature. Few inputs
    /// would begin so.
    private let beginnings: [[UInt8]]

    init() throws {
        recipient = try .generate()
        // The signature that takes the least time.
        signer = try .generate(keyID: "fuzz", algorithm: .edDSA)
        let unsigned = try Envelope.seal([], to: recipient.publicKey, additionalData: [])
        let signed = try Envelope.seal([], to: recipient.publicKey, additionalData: [], signer: signer)
        beginnings = [[], Array(unsigned.prefix(44)), Array(signed.prefix(44)), Array(signed.prefix(60))]
    }

    func run(_ input: [UInt8]) {
        for beginning in beginnings {
            for sender in [nil, signer.verificationKey] {
                let forged = try? open(beginning + input, from: sender, additionalData: [], pieces: input)
                require(forged == nil, "what nobody sealed is refused")
            }
        }
        for signer in [nil, signer] { checkRoundTrip(of: input, from: signer) }
    }

    private func checkRoundTrip(of input: [UInt8], from signer: SigningKey?) {
        let (text, sender) = (text(input), signer?.verificationKey)
        let envelope = must("a text is sealed") { try seal(text, from: signer, pieces: input) }
        let opened = must("what was sealed opens") {
            try open(envelope, from: sender, additionalData: input, pieces: input)
        }
        require(opened == text, "what was sealed comes back")

        let place = place(input, below: envelope.count)
        var broken = envelope
        broken[place] ^= 1 << UInt8(place % 8)
        for broken in [broken, Array(envelope.prefix(place)), envelope + [0]] {
            let forged = try? open(broken, from: sender, additionalData: input, pieces: input)
            require(forged == nil, "a flipped bit, a cut and an addition are refused")
        }
        let other = try? open(envelope, from: sender, additionalData: input + [0], pieces: input)
        require(other == nil, "other additional data are refused")
    }

    /// The input, or, for one in eight, a text around the length of a chunk or two.
    private func text(_ input: [UInt8]) -> [UInt8] {
        guard let first = input.first, first & 7 == 7 else { return input }
        let counts = [65_535, 65_536, 65_537, 131_072, 131_073]
        let count = counts[Int(first >> 3) % counts.count]
        return (0..<count).map { input[$0 % input.count] }
    }

    private func seal(_ text: [UInt8], from signer: SigningKey?, pieces: [UInt8]) throws -> [UInt8] {
        var sealer = try EnvelopeSealer(to: recipient.publicKey, additionalData: pieces, signer: signer)
        var envelope: [UInt8] = []
        for piece in cut(text, pieces) { envelope += try sealer.update(piece) }
        return try envelope + sealer.finish()
    }

    private func open(
        _ envelope: [UInt8], from sender: VerificationKey?, additionalData: [UInt8], pieces: [UInt8]
    ) throws -> [UInt8] {
        var opener = EnvelopeOpener(with: recipient, additionalData: additionalData, sender: sender)
        var text: [UInt8] = []
        for piece in cut(envelope, pieces) { text += try opener.update(piece) }
        return try text + opener.finish()
    }

    /// Cuts bytes into pieces of 1 to 260,101 bytes, as the input says; they grow where it says little.
    private func cut(_ bytes: [UInt8], _ sizes: [UInt8]) -> [[UInt8]] {
        var (rest, pieces): (ArraySlice<UInt8>, [[UInt8]]) = (bytes[...], [])
        while !rest.isEmpty {
            let size =
                (sizes.isEmpty ? 0 : sizes[pieces.count % sizes.count]) &+ UInt8(truncatingIfNeeded: pieces.count)
            pieces.append(Array(rest.prefix(1 + 4 * Int(size) * Int(size))))
            rest = rest.dropFirst(pieces.last?.count ?? 0)
        }
        return pieces
    }
}
