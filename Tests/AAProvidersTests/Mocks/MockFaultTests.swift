import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("A mock's fault is the error that the adapter makes of it")
struct MockFaultTests {
    typealias Call = @Sendable (any AccountAggregatorProvider) async throws -> Void

    /// A fault, the provider whose answer makes the adapter throw it, and a mock of that provider.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fault: MockFault
        let adapter: any AccountAggregatorProvider
        let mock: MockProvider
        let operation: ProviderOperation
        let call: Call
    }

    /// Makes rows of one provider; from a source, such as what is answered, comes the adapter.
    static func rows<Source>(
        _ name: String, mock: @escaping () -> MockProvider,
        adapter: @escaping (Source) throws -> any AccountAggregatorProvider
    ) -> (MockFault, ProviderOperation, Source, @escaping Call) throws -> Row {
        { fault, operation, source, call in
            Row(
                testDescription: "\(name), \(operation): \(fault)", fault: fault, adapter: try adapter(source),
                mock: mock(), operation: operation, call: call)
        }
    }

    static func rows() throws -> [Row] { try setu() + perfios() + oneMoney() + rebit() }

    /// What may happen to any exchange over HTTP.
    static var exchanges: [(MockFault, ScriptedTransport.Step)] {
        func bare(_ status: HTTPStatus, _ headers: HTTPHeaders = [:]) -> ScriptedTransport.Step {
            .respond(HTTPResponse(status: status, headers: headers))
        }
        return [
            (.noAnswer, .fail(TransportError(.timedOut, "late", phase: .afterSend))),
            (.unreachable, .fail(TransportError(.connectionFailed, "refused", phase: .beforeSend))),
            (.badGateway, bare(.badGateway)), (.gatewayTimeout, bare(.gatewayTimeout)),
            (.down(), bare(.serviceUnavailable)),
            (.down(after: .seconds(9)), bare(.serviceUnavailable, ["Retry-After": "9"])),
            (.rateLimited(), bare(.tooManyRequests)),
            (.rateLimited(after: .seconds(30)), bare(.tooManyRequests, ["Retry-After": "30"])),
        ]
    }

    @Test("in all that a caller can act on", arguments: try rows())
    func same(row: Row) async throws {
        row.mock.script(.next(row.operation, .fails(row.fault)))
        let real = try #require(await #expect(throws: ProviderError.self) { try await row.call(row.adapter) })
        let mocked = try #require(await #expect(throws: ProviderError.self) { try await row.call(row.mock) })
        #expect(mocked.code == real.code)
        #expect(mocked.operation == real.operation)
        #expect(mocked.status == real.status)
        #expect(mocked.providerCode == real.providerCode)
        #expect(mocked.retry == real.retry)
        #expect(mocked.mayHaveBeenCarriedOut == real.mayHaveBeenCarriedOut)
    }
}
