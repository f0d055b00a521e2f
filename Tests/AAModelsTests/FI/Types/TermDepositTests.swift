import AACore
import AAModels
import Testing

@Suite("A term or recurring deposit")
struct TermDepositTests {
    @Test(
        "of either generation may name a booking's time in either way",
        arguments: ["term_deposit", "recurring_deposit"],
        ["transactionDateTime", "transactionTimestamp"])
    func timestamp(type: String, name: String) throws {
        let time = "\(name)='2021-04-01T13:20:14+05:30'"
        let v1 =
            "version='1.1'><Summary currentValue='5'/><Transactions><Transaction balance='5' \(time)/></Transactions>"
        let v2 =
            "version='2.0.0'><Summary currentBalance='5'/><Transactions><Transaction transactionalBalance='5' \(time)/>"
            + "</Transactions>"
        for (text, generation) in [(v1, FIGeneration.v1), (v2, .v2)] {
            let document = try FIFixtures.read("<Account type='\(type)' \(text)</Account>", .strict)
            #expect(document.generation == generation)
            #expect(document.diagnostics == [])
            #expect(document.jsonText.contains(#""transactionTimestamp":"2021-04-01T13:20:14+05:30""#))
        }
    }
}
