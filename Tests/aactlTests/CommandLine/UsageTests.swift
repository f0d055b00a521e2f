import AACore
import AATestSupport
import Testing

@Suite("The command line", .timeLimit(.minutes(10)))
struct UsageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let why: String
        var testDescription: String { "aactl " + arguments.joined(separator: " ") }
    }

    static let types =
        "AIF, BONDS, CD, CIS, CP, CREDIT_CARD, DEBENTURES, DEPOSIT, EPF, EQUITIES, ETF, GENERAL_INSURANCE, GOVT_SECURITIES, "
        + "GSTR1_3B, IDR, INSURANCE_POLICIES, INVIT, LIFE_INSURANCE, MUTUAL_FUNDS, NPS, PPF, RECURRING_DEPOSIT, REIT, SIP, "
        + "TERM_DEPOSIT, ULIP"

    static let days =
        "--at takes a day, as yyyy-MM-dd, from 2026-02-10 on: the oldest fair use rules at hand are of then"

    static let providers = "setu, perfios, onemoney, rebit"

    static let mistakes = [
        Row(arguments: [], why: "a command is missing: demo, fi, consent, provider, drift, jws or keys"),
        Row(arguments: ["dmeo"], why: "there is no command dmeo"),
        Row(arguments: ["--seed", "1"], why: "there is no command --seed"),
        Row(arguments: ["fi"], why: "fi takes read, check, convert, decrypt, generate or schema"),
        Row(arguments: ["fi", "write"], why: "fi takes read, check, convert, decrypt, generate or schema"),
        Row(arguments: ["fi", "read"], why: "fi read takes a file, or - for standard input"),
        Row(arguments: ["fi", "read", "--strikt", "a.xml"], why: "--strikt is not understood here"),
        Row(arguments: ["fi", "read", "a.xml", "b.xml"], why: "b.xml is not understood here"),
        Row(arguments: ["fi", "read", "a.xml", "--strict", "--strict"], why: "--strict stands twice"),
        Row(arguments: ["fi", "decrypt"], why: "fi decrypt takes --session DIR"),
        Row(arguments: ["fi", "decrypt", "folder"], why: "fi decrypt takes --session DIR"),
        Row(arguments: ["fi", "decrypt", "--session"], why: "--session lacks its value"),
        Row(arguments: ["fi", "decrypt", "--session", ""], why: "--session lacks its value"),
        Row(arguments: ["fi", "decrypt", "--session", "a", "--session=b"], why: "--session stands twice"),
        Row(arguments: ["fi", "convert"], why: "fi convert takes a file, or - for standard input"),
        Row(arguments: ["fi", "convert", "--to", "csv", "a.xml"], why: "--to takes xml or json"),
        Row(arguments: ["fi", "generate"], why: "fi generate takes --type and one of \(types)"),
        Row(arguments: ["fi", "generate", "--type", "GOLD"], why: "fi generate takes --type and one of \(types)"),
        Row(
            arguments: ["fi", "generate", "--type", "DEPOSIT", "--generation", "1.0.0"],
            why: "--generation of DEPOSIT is one of 1.x, 2.0.0"),
        Row(
            arguments: ["fi", "generate", "--type", "DEPOSIT", "--rows", "100001"],
            why: "--rows takes a whole number from 0 to 100000"),
        Row(arguments: ["fi", "generate", "--type", "SIP", "--format", "csv"], why: "--format takes xml or json"),
        Row(arguments: ["fi", "generate", "--type", "SIP", "a"], why: "a is not understood here"),
        Row(arguments: ["fi", "schema"], why: "fi schema takes one of \(types)"),
        Row(arguments: ["fi", "schema", "GOLD"], why: "fi schema takes one of \(types)"),
        Row(arguments: ["consent"], why: "consent takes lint"),
        Row(arguments: ["consent", "lint"], why: "consent lint takes a file, or - for standard input"),
        Row(arguments: ["consent", "lint", "a", "b"], why: "b is not understood here"),
        Row(
            arguments: ["consent", "lint", "a", "--template", "CT999"],
            why: "--template takes one of CT006, CT010, CT019, CT035, CT042, CT043, CT045, CT046, CT047, CT048"),
        Row(arguments: ["consent", "lint", "a", "--at", "2026-02-09"], why: Self.days),
        Row(arguments: ["consent", "lint", "a", "--at", "2026-02-30"], why: Self.days),
        Row(arguments: ["provider", "try"], why: "provider try takes a provider: setu, perfios, onemoney, rebit"),
        Row(
            arguments: ["provider", "try", "fintu"],
            why: "there is no provider fintu; there are setu, perfios, onemoney, rebit"),
        Row(
            arguments: ["provider", "try", "setu", "--wait", "0"], why: "--wait takes a whole number from 1 to 86400"),
        Row(arguments: ["provider"], why: "provider takes try or decode"),
        Row(
            arguments: ["provider", "decode", "fintu", "a"], why: "there is no provider fintu; there are \(providers)"),
        Row(
            arguments: ["provider", "decode", "setu"],
            why: "provider decode takes a provider (\(providers)) and a file, or - for standard input"),
        Row(
            arguments: ["provider", "decode", "setu", "a", "--as", "reply"],
            why: "--as takes one of request, response, webhook, error, document"),
        Row(arguments: ["drift", "a"], why: "drift takes two cassettes, the older first"),
        Row(arguments: ["drift", "a", "b", "c"], why: "c is not understood here"),
        Row(arguments: ["drift", "-", "-"], why: "only one of the cassettes is standard input"),
        Row(arguments: ["jws"], why: "jws takes sign or verify"),
        Row(arguments: ["jws", "sign", "a"], why: "jws sign takes --key FILE"),
        Row(arguments: ["jws", "sign", "--key", "k"], why: "jws sign takes a file, or - for standard input"),
        Row(arguments: ["jws", "sign", "--key", "-", "-"], why: "only one of key and file is standard input"),
        Row(
            arguments: ["jws", "sign", "--key", "k", "--compact", "--detached", "a"],
            why: "--detached and --compact exclude each other"),
        Row(
            arguments: ["jws", "verify", "a", "b"],
            why: "jws verify takes one of --jwk, --jwks, --cert and --pem with a file"),
        Row(
            arguments: ["jws", "verify", "--jwk", "k", "--pem", "k", "a", "b"],
            why: "jws verify takes one of --jwk, --jwks, --cert and --pem with a file"),
        Row(
            arguments: ["jws", "verify", "--jwk", "k"],
            why: "jws verify takes a body and its signature, or a compact JWS"),
        Row(arguments: ["jws", "verify", "--jwk", "k", "a", "b", "c"], why: "c is not understood here"),
        Row(
            arguments: ["jws", "verify", "--jwk", "k", "--payload", "a", "b"],
            why: "--payload is for a compact JWS: the body is at hand"),
        Row(
            arguments: ["jws", "verify", "--jwk", "k", "-", "-"],
            why: "only one of key, body and signature is standard input"),
        Row(arguments: ["keys"], why: "keys takes generate or show"),
        Row(arguments: ["keys", "show"], why: "keys show takes a file, or - for standard input"),
        Row(arguments: ["keys", "show", "a", "b"], why: "b is not understood here"),
        Row(
            arguments: ["keys", "generate", "--out", "k"],
            why: "keys generate takes one of weierstrass25519, x25519, rs256, ps256, eddsa"),
        Row(
            arguments: ["keys", "generate", "es256", "--out", "k"],
            why: "keys generate takes one of weierstrass25519, x25519, rs256, ps256, eddsa"),
        Row(
            arguments: ["keys", "generate", "rs256"],
            why: "keys generate takes --out FILE, or --out - for standard output"),
        Row(
            arguments: ["keys", "generate", "rs256", "--out", "k", "--bits", "1024"],
            why: "--bits takes 2048, 3072, 4096 or 8192"),
        Row(
            arguments: ["keys", "generate", "eddsa", "--out", "k", "--bits", "2048"],
            why: "--bits is for rs256 and ps256"),
        Row(
            arguments: ["keys", "generate", "x25519", "--out", "k", "--jwk"],
            why: "--jwk and --kid are for signing keys"),
        Row(arguments: ["keys", "generate", "x25519", "--out", "k", "more"], why: "more is not understood here"),
        Row(arguments: ["demo", "folder"], why: "folder is not understood here"),
        Row(arguments: ["demo", "--seed"], why: "--seed lacks its value"),
        Row(arguments: ["demo", "--seed="], why: "--seed lacks its value"),
        Row(arguments: ["demo", "--seed", "1", "--seed", "2"], why: "--seed stands twice"),
        Row(arguments: ["demo", "--out", "--bogus"], why: "--out lacks its value"),
        Row(arguments: ["demo", "--seed", "-1"], why: "--seed takes a whole number from 0 to 18446744073709551615"),
        Row(
            arguments: ["demo", "--seed", "18446744073709551616"],
            why: "--seed takes a whole number from 0 to 18446744073709551615"),
        Row(
            arguments: ["demo", "--at", "2026-02-30"],
            why: "--at takes a day of the calendar from 2000 to 2100, as yyyy-MM-dd"),
        Row(
            arguments: ["demo", "--at", "1999-12-31"],
            why: "--at takes a day of the calendar from 2000 to 2100, as yyyy-MM-dd"),
    ]

    @Test("a mistake exits with 2, says what is wrong, and does nothing", arguments: mistakes)
    func mistake(row: Row) async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(row.arguments, in: folder)
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.errorLines == [
                "aactl: the command line is not understood", "  why:   \(row.why)", "  todo:  see aactl help",
            ])
        #expect(try folder.names().allSatisfy { $0.hasPrefix("run-") }, "something was written")
    }

    @Test("with --json a mistake is one line of JSON", arguments: mistakes.dropFirst())
    func mistakeAsJSON(row: Row) async throws {
        let run = try await CommandRun(row.arguments + ["--json"], in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        let error = try #require(run.jsonError)
        #expect(error.members.map(\.name) == ["code", "what", "why", "todo"])
        #expect(error["code"] == "usage")
        #expect(error["why"] == .string(row.why))
    }

    @Test(
        "help is printed wherever it is asked for",
        arguments: [["help"], ["--help"], ["-h"], ["demo", "--help"], ["fi", "read", "-h"]])
    func help(arguments: [String]) async throws {
        let run = try await CommandRun(arguments, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let commands = [
            "demo", "fi read", "fi convert", "fi decrypt", "fi generate", "fi schema", "consent lint", "drift",
            "jws sign",
            "jws verify",
            "keys generate", "keys show",
        ]
        for word in commands.map({ "aactl \($0)" }) + ["Exit:"] {
            #expect(run.outputText.contains(word))
        }
    }

    @Test("the version is printed")
    func version() async throws {
        let run = try await CommandRun(["--version"], in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.outputText == "aactl 0.1.0\n")
    }
}
