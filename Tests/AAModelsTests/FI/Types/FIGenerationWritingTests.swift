import AACore
import AAModels
import Testing

@Suite("An account written in another generation")
struct FIGenerationWritingTests {
    @Test("has findings where that has no field, each once")
    func findings() throws {
        let document = try FIFixtures.read(
            FIFixtures.account(
                "", "<Profile><Holders><Holder ckycRegistered='YES'/><Holder ckycRegistered='NO'/></Holders></Profile>")
        )
        #expect(document.content.findings(in: .v2) == [])
        let findings = document.content.findings(in: .v1)
        #expect(findings.map(\.path) == ["Account/Profile/Holders/Holder/@ckycRegistered"])
        #expect(findings.map(\.kind) == [.mixedGenerations])
    }

    @Test("claims the version it is given, and is otherwise the same")
    func version() throws {
        let document = try FIFixtures.read("<Account xmlns='http://api.rebit.org.in/FISchema/ppf' version=' 1.1'/>")
        let content = document.content.claiming(version: "1.0")
        #expect(content.account?.version == "1.0")
        let again = try FIReader(mode: .strict).read(FIXMLWriter(generation: .v1).write(content))
        #expect(again.version == "1.0")
        #expect(again.diagnostics == [])
    }

    @Test("of an unknown type claims it too")
    func unknown() throws {
        let document = try FIFixtures.read("<Account type='gold' version='1' x='2'/>")
        guard case .unknown(let element) = document.content.claiming(version: "2") else {
            Issue.record("the type is known")
            return
        }
        #expect(element["version"] == "2")
        #expect(element["x"] == "2")
        #expect(document.content.findings(in: .v1) == [])
    }
}
