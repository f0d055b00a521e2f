import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Every answer of an AA is verified before it is used")
struct AnswerVerificationTests {
    static let rows = [
        FaultyAnswer("no signature", .unverified) { $0.sign = { _ in nil } },
        FaultyAnswer("an empty signature", .unverified) { $0.sign = { _ in "" } },
        FaultyAnswer("a signature by another key under the same name", .unverified) { $0.key = Keys.impostor },
        FaultyAnswer("a signature by a key that the AA does not have", .unverified) { $0.key = Keys.user },
        FaultyAnswer("a body with a blank more than was signed", .unverified) { $0.tamper = { $0 + [0x20] } },
        FaultyAnswer("a signature with a letter changed", .unverified) {
            $0.sign = { $0.dropLast(9) + ($0.suffix(9).first == "A" ? "B" : "A") + $0.suffix(8) }
        },
        FaultyAnswer("a signed body that is no JSON", .malformedAnswer) { $0.edit = { $0 = JSONObject() } },
        FaultyAnswer("a required member missing", .malformedAnswer) { $0.edit = { $0.set("ConsentStatus", nil) } },
        FaultyAnswer("a member twice", .malformedAnswer) { $0.edit = { $0.append("txnid", "other") } },
        FaultyAnswer("an approval without a consent", .malformedAnswer) {
            $0.edit = { $0.set("ConsentStatus", .object(["status": "APPROVED"])) }
        },
        FaultyAnswer("the answer to another request", .mismatchedAnswer) {
            $0.edit = { $0.set("txnid", "795038d3-86fb-4d3a-a681-2d39e8f4fc3c") }
        },
        FaultyAnswer("an answer made 15 minutes ago", .mismatchedAnswer) {
            $0.edit = { $0.set("timestamp", Sample.now.adding(.seconds(-900)).json) }
        },
        FaultyAnswer("an answer made in 15 minutes", .mismatchedAnswer) {
            $0.edit = { $0.set("timestamp", Sample.now.adding(.seconds(900)).json) }
        },
        FaultyAnswer("an answer about another handle", .mismatchedAnswer) {
            $0.edit = { $0.set("ConsentHandle", "other") }
        },
        FaultyAnswer("an answer in another version", .malformedAnswer) { $0.edit = { $0.set("ver", "9.9.9") } },
        FaultyAnswer("a refusal made 15 minutes ago", .mismatchedAnswer) {
            $0.refusal = .invalidConsentHandle
            $0.status = .badRequest
            $0.edit = { $0.set("timestamp", Sample.now.adding(.seconds(-900)).json) }
        },
        FaultyAnswer("a refusal that is not signed", .unverified) {
            $0.refusal = .invalidConsentHandle
            $0.status = .badRequest
            $0.sign = { _ in nil }
        },
    ]

    @Test("an answer with one fault is refused", arguments: rows)
    func fault(row: FaultyAnswer) async throws {
        let fixture = try Fixture(row.aggregator)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == row.code, "\(error?.description ?? "")")
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(error?.messageID != nil)
    }

    @Test("an answer without a fault is used")
    func noFault() async throws {
        #expect(try await Fixture().provider.outcome(of: Sample.handle).outcome == .approved(Sample.consentID))
    }

    @Test("an answer signed with the AA's other key is used")
    func otherKey() async throws {
        let fixture = try Fixture(FakeAggregator(key: Keys.aggregatorFormer))
        #expect(try await fixture.provider.outcome(of: Sample.handle).outcome == .approved(Sample.consentID))
    }

    @Test("a key of another entity does not verify, whatever its name")
    func keyOfAnotherEntity() async throws {
        let key = try #require(Keys.aggregator).verificationKey
        let fixture = try Fixture(keys: StaticKeySource(["AA-2": [key]]))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .unverified)
        #expect(error?.retry == .never)
    }

    @Test("a key source that fails may be asked again")
    func failingKeySource() async throws {
        struct Down: VerificationKeySource, Error {
            func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? { throw self }
        }
        let fixture = try Fixture(keys: Down())
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .unverified)
        #expect(error?.retry == .after(nil))
    }

    @Test("a gateway's unsigned 502 is an outage, not a forgery")
    func outage() async throws {
        let page = HTTPResponse(status: .badGateway, body: Array("<html>".utf8))
        let fixture = try Fixture(steps: [.respond(page)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .unavailable)
        #expect(error?.status == .badGateway)
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(error?.retry == .after(nil))
        #expect(error?.providerCode == nil)
    }

    @Test("a host that refuses before it reads the request cannot name it, and still says why")
    func uncorrelatedRefusal() async throws {
        let fixture = try Fixture(
            FakeAggregator(
                edit: { $0.set("txnid", "795038d3-86fb-4d3a-a681-2d39e8f4fc3c") }, status: .unauthorized,
                refusal: .unauthorized))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .unauthorized)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(error?.reason.contains("names no request of ours") == true)
    }

    @Test("a heartbeat that is refused says why")
    func refusedHeartbeat() async throws {
        let fixture = try Fixture(FakeAggregator(status: .serviceUnavailable, refusal: .serviceUnavailable))
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.isUp() }
        #expect(error?.code == .unavailable)
    }

    @Test("a gateway's unsigned 429 says how long to wait")
    func rateLimit() async throws {
        let response = HTTPResponse(status: .tooManyRequests, headers: ["Retry-After": "7"])
        let fixture = try Fixture(steps: [.respond(response)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .unavailable)
        #expect(error?.retry == .after(.seconds(7)))
        #expect(error?.mayHaveBeenCarriedOut == false)
    }

    @Test("a cancelled call is a cancelled call")
    func cancelled() async throws {
        let fixture = try Fixture(steps: [.fail(TransportError(.cancelled, "cancelled", phase: .afterSend))])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .cancelled)
    }

    @Test("a transport's failure says whether the call may have been carried out", arguments: [true, false])
    func transportFailure(afterSend: Bool) async throws {
        let failure = TransportError(.connectionFailed, "gone", phase: afterSend ? .afterSend : .beforeSend)
        let fixture = try Fixture(steps: [.fail(failure)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .transportFailed)
        #expect(error?.mayHaveBeenCarriedOut == afterSend)
    }

    @Test("nothing is sent that could not be signed")
    func unsigned() async throws {
        struct Broken: MessageSigner, Error {
            func signDetached(_ payload: [UInt8]) async throws -> String { throw self }
        }
        let fixture = try Fixture(signer: Broken())
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .signingFailed)
        #expect(fixture.transport.requests.isEmpty)
    }
}
