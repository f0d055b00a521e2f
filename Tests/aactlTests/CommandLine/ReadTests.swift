import AACore
import AATestSupport
import Testing

@Suite("aactl fi read", .timeLimit(.minutes(10)))
struct ReadTests {
    @Test("prints a document and what was odd about it, for a person")
    func text() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Canary.document.utf8, to: "a document.xml")
        let run = try await CommandRun(["fi", "read", "a document.xml"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(run.outputText.hasPrefix("DEPOSIT, generation 1.x, version 1.2\n"))
        #expect(run.outputText.contains("narration=\(Canary.text)"))
        #expect(run.outputText.contains("findings\n") || run.outputText.hasSuffix("nothing odd\n"))
    }

    @Test("prints it as JSON, the same from a file and from standard input")
    func json() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Canary.document.utf8, to: "a.xml")
        let file = try await CommandRun(["fi", "read", "--json", "a.xml"], in: folder)
        let input = try await CommandRun(
            ["fi", "read", "-", "--json"], input: .bytes(Array(Canary.document.utf8)), in: folder)
        #expect([file.exitCode, input.exitCode] == [0, 0])
        #expect(file.output == input.output)
        let value = try JSONDocument.uniqueMembers(file.output)
        #expect(value.object?["accounts"]?.array?.count == 1)
    }

    @Test("reads a pipe that has a name")
    func namedPipe() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Canary.document.utf8, to: "a.xml")
        let run = try await CommandRun(
            ["fi", "read", "pipe"], prologue: "mkfifo pipe && { cat a.xml >pipe & } && ", in: folder)
        #expect(run.exitCode == 0)
        #expect(run.outputText.contains(Canary.text))
    }

    @Test("what a stranger wrote cannot steer the terminal")
    func controls() async throws {
        let folder = try TemporaryFolder()
        let narration = "one&#10;two\u{202E}three\u{9B}4mfour \u{915}\u{94D}\u{200D}\u{937}"
        let document = Canary.document.replacing("narration=\"\(Canary.text)\"", with: "narration=\"\(narration)\"")
        let run = try await CommandRun(["fi", "read", "-"], input: .bytes(Array(document.utf8)), in: folder)
        #expect(run.exitCode == 0)
        #expect(run.outputText.contains("two\u{FFFD}three\u{FFFD}4mfour \u{915}\u{94D}\u{200D}\u{937}"))
        let isClean = run.outputText.unicodeScalars.allSatisfy {
            $0 == "\n" || $0.properties.generalCategory != .control
        }
        #expect(isClean)
        #expect(!run.outputText.contains("one\n"))
    }

    @Test(
        "every sample document is read",
        .enabled(if: ConformanceData.isPresent), arguments: ConformanceData.files(in: samples, suffix: ".xml"))
    func sample(name: String) async throws {
        let folder = try TemporaryFolder()
        let path = "\(ConformanceData.folder)/\(Self.samples)/\(name)"
        let run = try await CommandRun(["fi", "read", "--json", path], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(try JSONDocument.uniqueMembers(run.output).object?["accounts"] != nil)
    }

    @Test(
        "a sample that is not well-formed is refused when asked to be strict", .enabled(if: ConformanceData.isPresent),
        arguments: ["sbi-shape-unescaped-ampersand", "finarkein-deposit2"])
    func brokenSample(name: String) async throws {
        let folder = try TemporaryFolder()
        let path = "\(ConformanceData.folder)/\(Self.samples)/deposit-v1.1-\(name).xml"
        let run = try await CommandRun(["fi", "read", "--strict", "--json", path], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.jsonError?["code"] == "malformedDocument")
        #expect(run.jsonError?["where"]?.string?.contains(": line ") == true)
    }

    @Test("an account of a body in JSON is printed with where it stood")
    func body() async throws {
        let folder = try TemporaryFolder()
        let account = #"{"type": "deposit", "summary": {"currentBalance": "41000.50"}}"#
        try folder.write(
            #"{"fips": [{"fipID": "FIP-1", "accounts": [{"linkRefNumber": "l", "data": {"account": \#(account)}}]}]}"#
                .utf8,
            to: "a.json")
        let json = try await CommandRun(["fi", "read", "--json", "a.json"], in: folder)
        #expect(json.exitCode == 0)
        let printed = try JSONDocument.uniqueMembers(json.output).object?["accounts"]?.array?.first?.object
        #expect(printed?["origin"] == .object(["dialect": "setu", "fip": "FIP-1", "linkedAccRef": "l"]))
        let text = try await CommandRun(["fi", "read", "a.json"], in: folder)
        #expect(text.outputText.contains("origin: dialect=setu  fip=FIP-1  linkedAccRef=l\n"))
    }

    @Test("a document that does not say its kind is read as the one that is given")
    func type() async throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"Account": {"version": "1.1", "Summary": {"currentBalance": "1"}}}"#.utf8, to: "a.json")
        let run = try await CommandRun(["fi", "read", "--type", "deposit", "a.json"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.outputText.hasPrefix("DEPOSIT, generation 1.x, version 1.1\n"))
        #expect(run.outputText.contains("assumedType"))
        let unknown = try await CommandRun(["fi", "read", "--type", "GOLD", "a.json"], in: folder)
        #expect(unknown.exitCode == 2)
    }

    private static let samples = "fi-schemas/samples/deposit"
}
