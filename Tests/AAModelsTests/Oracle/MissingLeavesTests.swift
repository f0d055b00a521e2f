import AACore
import AAModels
import AATestSupport
import Testing

@Suite("Another reader finds nothing that ours lacks", .enabled(if: Python.isPresent, "there is no Python here"))
struct MissingLeavesTests {
    @Test("in the published documents", .enabled(if: ConformanceData.isPresent))
    func published() async throws {
        let files = ["fi-schemas/samples", "providers"].flatMap {
            ConformanceData.files(below: $0, suffixes: [".xml", ".json"])
        }
        var read: [(file: String, bytes: [UInt8], document: FIDocument)] = []
        for file in files {
            let bytes = try ConformanceData.bytes(of: file)
            do throws(AAModelsError) { read.append((file, bytes, try FIReader().read(bytes))) } catch {
                #expect(error.code == .notFinancialInformation, "\(file)")
            }
        }
        let results = try await MissingLeaves.find(read.map { ($0.bytes, $0.document.json.bytes()) })
        #expect(results.count == read.count && read.count >= 60)
        print("oracle: document, type found, accounts, holders, rows, values that Python found, missing, findings")
        for ((file, _, document), result) in zip(read, results) {
            #expect(result.missing.isEmpty, "\(file)")
            // Python refuses what is not well-formed, which ours has repaired.
            #expect(result.leaves != nil || document.diagnostics.contains { $0.level == .error }, "\(file)")
            let counts = [
                document.accounts.count, document.holderCount, document.rowCount, result.leaves ?? 0,
                result.missing.count,
                document.diagnostics.count,
            ]
            print("  \(file): \(document.fiType) \(counts.map(String.init).joined(separator: " "))")
        }
    }

    @Test("and would say so")
    func control() async throws {
        let document = Array(FIFixtures.v1.utf8)
        let printed = String(decoding: try FIReader().read(document).json.bytes(), as: UTF8.self)
        let lossy = [
            printed, printed.replacing("Pune", with: "Puna"), printed.replacing("\"branch\"", with: "\"ifsc\""),
            printed.replacing("1050.00", with: "1050.01"), printed.replacing("T11:30", with: "T11:31"),
        ]
        let results = try await MissingLeaves.find(lossy.map { (document, Array($0.utf8)) })
        #expect(results.map(\.missing.count) == [0, 1, 1, 2, 1])
    }
}
