import AACore
import AATestSupport
import Testing

@Suite("JSONTestSuite (outside vectors)", .enabled(if: ConformanceData.isPresent))
struct JSONTestSuiteTests {
    static let folder = "vectors/json-test-suite"
    static let files = ConformanceData.files(in: folder, suffix: ".json")

    @Test("the suite is whole")
    func whole() {
        #expect(Self.files.count { $0.hasPrefix("y_") } >= 95)
        #expect(Self.files.count { $0.hasPrefix("n_") } >= 188)
        #expect(Self.files.count { $0.hasPrefix("i_") } >= 35)
    }

    @Test(
        "what every parser must accept is accepted, and reads the same when written again",
        arguments: files.filter { $0.hasPrefix("y_") })
    func accepted(file: String) throws {
        let value = try JSONDocument(ConformanceData.bytes(of: "\(Self.folder)/\(file)")).root
        #expect(try JSONDocument(value.bytes()).root == value)
        #expect(try JSONDocument(value.bytes(.indented)).root == value)
    }

    @Test(
        "what every parser must refuse is refused, with a code and a place",
        arguments: files.filter { $0.hasPrefix("n_") })
    func refused(file: String) throws {
        let bytes = try ConformanceData.bytes(of: "\(Self.folder)/\(file)")
        let error = #expect(throws: AACoreError.self) { try JSONDocument(bytes) }
        #expect(error?.code == .malformedJSON || error?.code == .limitExceeded)
        #expect(error?.place != nil)
    }

    @Test("what a parser may accept or refuse does either", arguments: files.filter { $0.hasPrefix("i_") })
    func either(file: String) throws {
        let bytes = try ConformanceData.bytes(of: "\(Self.folder)/\(file)")
        guard let value = try? JSONDocument(bytes).root else { return }
        #expect(try JSONDocument(value.bytes()).root == value)
    }
}
