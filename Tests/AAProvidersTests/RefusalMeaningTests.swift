import AACore
import AAModels
import AAProviders
import AATransport
import Testing

@Suite("A refusal of an AA has one meaning, whatever its words")
struct RefusalMeaningTests {
    static let meanings: [(ErrorCode, HTTPStatus, ProviderError.Code, RetryAdvice)] = [
        (.unauthorized, .unauthorized, .unauthorized, .never),
        (.signatureDoesNotMatch, .badRequest, .unauthorized, .never),
        (.invalidCustomerAddress, .badRequest, .customerNotFound, .never),
        (.invalidConsentHandle, .badRequest, .unknownReference, .never),
        (.invalidConsentStatus, .badRequest, .consentNotUsable, .never),
        (.consentPaused, .forbidden, .consentNotUsable, .never),
        (.invalidConsentUse, .badRequest, .consentNotUsable, .never),
        (.invalidKey, .badRequest, .keyMaterialRejected, .withNewRequest),
        (.expiredKeyMaterial, .notFound, .keyMaterialRejected, .withNewRequest),
        (.noDataFound, .notFound, .dataNotReady, .after(nil)),
        (.dataFetchRequestInProgress, .forbidden, .dataNotReady, .after(nil)),
        (.dataGone, .gone, .dataGone, .withNewRequest),
        (.preconditionFailed, .preconditionFailed, .fairUse, .never),
        (.idempotencyError, .conflict, .duplicate, .withNewRequest),
        (.serviceUnavailable, .serviceUnavailable, .unavailable, .after(nil)),
        (.notImplemented, .notImplemented, .unsupported, .never),
        (.noSuchVersion, .notFound, .unsupported, .never),
        (.invalidRequest, .badRequest, .invalidRequest, .never),
        (.invalidDateRange, .badRequest, .invalidRequest, .never),
        ("BrandNewCode", .badRequest, .refused, .never),
        ("BrandNewCode", .serviceUnavailable, .refused, .after(nil)),
        ("BrandNewCode", .tooManyRequests, .refused, .after(nil)),
        (.invalidRequest, .tooManyRequests, .refused, .after(nil)),
    ]

    @Test("each code says what it is and what to do", arguments: meanings)
    func meaning(code: ErrorCode, status: HTTPStatus, expected: ProviderError.Code, retry: RetryAdvice) async throws {
        let fixture = try Fixture(FakeAggregator(status: status, refusal: code))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == expected)
        #expect(error?.providerCode == code)
        #expect(error?.status == status)
        #expect(error?.retry == retry)
        #expect(error?.operation == .outcome)
        #expect(error?.mayHaveBeenCarriedOut == status.isServerError)
    }

    @Test("a time to wait is taken only where waiting helps", arguments: meanings)
    func retryAfter(code: ErrorCode, status: HTTPStatus, expected: ProviderError.Code, retry: RetryAdvice) async throws
    {
        let fixture = try Fixture(FakeAggregator(status: status, retryAfter: 7, refusal: code))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.retry == (retry == .after(nil) ? .after(.seconds(7)) : retry))
    }

    @Test(
        "every code of the specification is understood",
        arguments: ErrorCode.known.sorted { $0.rawValue < $1.rawValue })
    func known(code: ErrorCode) async throws {
        let fixture = try Fixture(FakeAggregator(status: .badRequest, refusal: code))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code != .refused)
    }
}
