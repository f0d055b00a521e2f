import AACore
import Testing

@testable import AACrypto

@Suite("Signatures that are refused")
struct RefusalTests {
    typealias Step = VerificationTranscript.Step

    /// One broken thing: everything else about the message is right, the signature over its header included.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let step: Step
        let fragment: String
        let jws: @Sendable () throws -> String
        var payload = RSAFixture.payload
        var isCompact = false

        init(_ name: String, _ step: Step, _ fragment: String, jws: @escaping @Sendable () throws -> String) {
            testDescription = name
            self.step = step
            self.fragment = fragment
            self.jws = jws
        }

        /// A row that changes the header alone.
        static func header(_ name: String, _ step: Step, _ fragment: String, _ header: String) -> Row {
            Row(name, step, fragment) { try SignedMessage(header: header).detached() }
        }

        /// A row over another payload.
        static func payload(_ name: String, _ payload: [UInt8]) -> Row {
            var row = Row(name, .signature, "another input") { RSAFixture.detached }
            row.payload = payload
            return row
        }

        /// A row for the compact serialization.
        static func compact(
            _ name: String, _ step: Step, _ fragment: String, jws: @escaping @Sendable () throws -> String
        ) -> Row {
            var row = Row(name, step, fragment, jws: jws)
            row.isCompact = true
            return row
        }
    }

    @Test("a message with one thing wrong is refused at that step", arguments: rows)
    func refused(row: Row) throws {
        let key = try SignedMessage.verificationKey()
        let jws = try row.jws()
        let error = expectFailure(.invalidSignature, row.fragment) {
            _ = row.isCompact ? try key.verifyCompact(jws).verification : try key.verifyDetached(jws, over: row.payload)
        }
        #expect(error?.transcript?.failure?.step == row.step)
        #expect(error?.description.contains(row.step.rawValue) == true)
        #expect(OpenSSLError.drainQueue().isEmpty)
    }

    @Test("every step of a verification has a message that it alone refuses")
    func everyStep() {
        #expect(Set(Self.rows.map(\.step)) == Set(Step.allCases))
    }

    @Test("the message that the rows are made from verifies")
    func unbroken() throws {
        let message = SignedMessage()
        #expect(try message.detached() == RSAFixture.detached)
        _ = try SignedMessage.verificationKey().verifyDetached(message.detached(), over: message.payload)
    }

    @Test("the decoded payload does not hold where it is changed, even when it may be tried")
    func quirkRefused() throws {
        let parts = RSAFixture.compactQuirk.split(separator: ".")
        let error = expectFailure(.invalidSignature, "decodedPayloadQuirk") {
            try SignedMessage.verificationKey().verifyCompact("\(parts[0]).AQ.\(parts[2])", tolerating: .decodedPayload)
        }
        #expect(error?.transcript?.entries.filter { !$0.isPassed }.count == 2)
    }

    @Test("a refused signature names the step and the digests of what was hashed")
    func digests() throws {
        let payload = RSAFixture.payload + [0x20]
        let header = String(RSAFixture.detached.split(separator: ".")[0])
        let error = expectFailure(.invalidSignature, "signature: ") {
            try SignedMessage.verificationKey().verifyDetached(RSAFixture.detached, over: payload)
        }
        let text = try #require(error?.description)
        let input = Array("\(header).".utf8) + payload
        #expect(try text.contains("signing input \(Hex.encode(SHA256.digest(input)))"))
        #expect(try text.contains("payload bytes \(Hex.encode(SHA256.digest(payload)))"))
        let signed = try SHA256.digest(Array("\(header).".utf8) + RSAFixture.payload)
        #expect(text.contains("this key signed another input, SHA-256 \(Hex.encode(signed))"))
        let transcript = try #require(error?.transcript?.description)
        #expect(try transcript.contains(Hex.encode(SHA256.digest(Array(header.utf8)))))
        #expect(transcript.contains("passed  algorithm: RS256"))
        #expect(transcript.contains("FAILED  signature: "))
    }

    @Test("a kid of a stranger's is not printed when it could do harm")
    func printableKeyID() throws {
        let message = SignedMessage(header: #"{"alg":"RS256","kid":"a\n[ERROR] faked line","b64":false}"#)
        let error = expectFailure(.invalidSignature, "a text of 20 bytes") {
            try SignedMessage.verificationKey().verifyDetached(message.detached(), over: message.payload)
        }
        #expect(error?.debugDescription.contains("faked") == false)
    }
}
