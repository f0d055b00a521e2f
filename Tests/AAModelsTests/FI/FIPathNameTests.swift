import AAModels
import Testing

@Suite("The path of a finding")
struct FIPathNameTests {
    @Test(
        "leaves out a name that may be a value",
        arguments: ["ABCDE1234F", "A123456789012", "k9876543210", "p1234", "१२३४"])
    func names(name: String) throws {
        let text = #"{"Account": {"type": "deposit", "Summary": {"\#(name)": "1"}, "\#(name)": {"a": "1"}}}"#
        let findings = try FIReader().read(Array(text.utf8)).diagnostics
        #expect(findings.map(\.path) == ["Account/Summary/@?", "Account/?"])
    }

    @Test("has a name that is like one of a schema")
    func plain() throws {
        let text = #"{"Account": {"type": "deposit", "Summary": {"gstr3b-2026x100": "1", "tier1_": "2"}}}"#
        let findings = try FIReader().read(Array(text.utf8)).diagnostics
        #expect(findings.map(\.path) == ["Account/Summary/@?", "Account/Summary/@tier1_"])
    }
}
