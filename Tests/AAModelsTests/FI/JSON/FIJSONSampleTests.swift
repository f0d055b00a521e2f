import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The documents that are published in JSON", .enabled(if: ConformanceData.isPresent))
struct FIJSONSampleTests {
    static let sampleFolders = [
        "aif", "bonds", "cd", "cis", "cp", "credit_card", "debentures", "deposit", "epf", "equities", "etf",
        "general_insurance", "govt_securities", "gstr1_3b", "idr", "insurance_policies", "invit", "life_insurance",
        "mutual_funds", "nps", "ppf", "recurring_deposit", "reit", "sip", "term_deposit", "ulip",
    ].map { "fi-schemas/samples/\($0)" }
    static let bodyFolders = [
        "aa-redirect", "finvu/aa-rebit-1.1", "finvu/fiu-v1", "onemoney", "perfios/dcp", "perfios/fiu-module",
        "perfios/insights-v3", "perfios/signing", "saafe", "setu/fi-types", "setu/v1", "setu/v2", "unaport",
    ].map { "providers/\($0)" }

    private static func files(in folders: [String], suffix: String) -> [String] {
        folders.flatMap { folder in
            ConformanceData.files(in: folder, suffix: suffix).map { "\(folder)/\($0)" }
        }
    }

    @Test("are all in the table")
    func complete() {
        #expect(Self.files(in: Self.sampleFolders, suffix: ".json") == FIJSONSample.samples.map(\.file))
    }

    @Test("are read", arguments: FIJSONSample.samples + FIJSONSample.bodies)
    func read(sample: FIJSONSample) throws {
        let document = try FIReader().read(try ConformanceData.bytes(of: sample.file))
        #expect(document.fiType == sample.fiType)
        #expect(document.account.origin.dialect == sample.dialect)
        #expect(document.accounts.count == sample.accounts)
        #expect(document.holderCount == sample.holders)
        #expect(document.rowCount == sample.rows)
        if sample.fiType == .deposit { #expect(Set(document.kinds) == sample.kinds) }
    }

    @Test(
        "are read by strict mode too, unless they are in base64", arguments: FIJSONSample.samples + FIJSONSample.bodies)
    func strict(sample: FIJSONSample) throws {
        let bytes = try ConformanceData.bytes(of: sample.file)
        if sample.file.contains("base64") {
            let error = #expect(throws: AAModelsError.self) { _ = try FIReader(mode: .strict).read(bytes) }
            #expect(error?.code == .malformedDocument)
        } else {
            #expect(try FIReader(mode: .strict).read(bytes).json == FIReader().read(bytes).json)
        }
    }

    @Test("are the only ones among the providers' messages")
    func others() throws {
        let known = Set(FIJSONSample.bodies.map(\.file))
        for file in Self.files(in: Self.bodyFolders, suffix: ".json") where !known.contains(file) {
            let bytes = try ConformanceData.bytes(of: file)
            let error = #expect(throws: AAModelsError.self, "\(file)") { _ = try FIReader().read(bytes) }
            #expect(error?.code == .notFinancialInformation, "\(file)")
        }
    }
}
