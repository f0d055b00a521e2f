import AACore
import AAModels
import Testing

@testable import AASandbox

@Suite("A generated statement is FI data")
struct StatementXMLTests {
    @Test("the strict reader gets the same account back, without a diagnostic", arguments: [0, 7, 42])
    func roundTrip(_ seed: UInt64) throws {
        for account in try CustomerGeneratorTests.customer(seed: seed, months: 3).accounts {
            let statement = account.statement(from: account.days.lowerBound, to: account.days.upperBound)
            let bytes = DepositXMLWriter(generation: account.generation).write(statement)
            let document = try FIReader(mode: .strict).read(bytes)
            #expect(document.diagnostics.isEmpty, "\(document.diagnostics.first?.description ?? "")")
            #expect(document.fiType == .deposit)
            #expect(document.generation == account.generation)
            #expect(document.deposit == statement)
        }
    }
}
