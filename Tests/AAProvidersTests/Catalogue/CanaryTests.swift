import AACore
import AACrypto
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

/// Not covered: recordings, which have tests of their own, a part of a marker (the last digits of a number), and what is packed twice
/// (base64 of base64, gzip).
@Suite("Nothing secret and nothing personal is shown by an error, an event, a value or an answer of ours")
struct CanaryTests {
    /// All that is secret begins with a word that stands nowhere else; what is personal has its usual form.
    static let markers = Markers(
        ["canary", "9876543210", "9999999999", "ABCDE1234F", "50100012345678"], bytes: [privateKey].compactMap(\.self))

    /// A part of the key that signs our requests.
    static let privateKey: [UInt8]? = {
        let lines = (try? Keys.user?.privatePEM())?.split(separator: "\n") ?? []
        return lines.count > 8 ? try? Base64.decode(String(lines[8])) : nil
    }()

    /// What a script answers every request with.
    enum Answer: Sendable, CustomTestStringConvertible {
        case status(HTTPStatus)
        case failure(TransportError.Code, TransportError.Phase)

        var testDescription: String {
            switch self {
            case .status(let status): "\(status)"
            case .failure(let code, let phase): "\(code) \(phase)"
            }
        }

        func steps(_ side: CanarySide) -> [ScriptedTransport.Step] {
            switch self {
            case .status(let status): side.answers(status)
            case .failure(let code, let phase): [.fail(TransportError(code, "as the test asked for", phase: phase))]
            }
        }
    }

    static let answers: [Answer] =
        [200, 201, 202, 302, 400, 401, 403, 404, 409, 410, 412, 429, 500, 502, 503, 504].map { .status($0) }
        + [
            .failure(.timedOut, .afterSend), .failure(.connectionFailed, .beforeSend), .failure(.cancelled, .afterSend),
            .failure(.invalidResponse, .afterSend), .failure(.bodyTooLarge, .afterSend),
        ]

    @Test("no error and no event repeats what was sent or answered", arguments: CanarySide.asked, answers)
    func errors(side: CanarySide, answer: Answer) async throws {
        // Most errors print alike, so each line is searched once.
        var lines: [Substring: Int] = [:]
        for step in answer.steps(side) {
            for (number, call) in side.calls.enumerated() {
                let events = PrintedEvents()
                var printed = ""
                do { try await call(Array(repeating: step, count: 4), events) } catch {
                    printed = Self.texts(of: error)
                }
                for line in (printed + events.text).split(separator: "\n") { lines[line] = number }
            }
        }
        let leaks = lines.filter { !Self.markers.found(in: String($0.key)).isEmpty }
        #expect(leaks.isEmpty)
    }

    @Test("no answer of a receiver repeats what was sent to it")
    func receivers() async throws {
        let side = CanarySide.notifications
        for step in side.answers(.ok) {
            for call in side.calls {
                let answers = PrintedEvents()
                try await call([step], answers)
                #expect(!answers.text.isEmpty)
                #expect(Self.markers.found(in: answers.text).isEmpty, "\(answers.text)")
            }
        }
    }

    @Test(
        "each call reaches the other side and fails there, so that there was something to show",
        arguments: CanarySide.asked)
    func provoked(side: CanarySide) async throws {
        var (sent, failed) = (Set<Int>(), Set<Int>())
        for step in [Answer.status(.ok), .status(.badRequest), .failure(.timedOut, .afterSend)].flatMap({
            $0.steps(side)
        }) {
            for (number, call) in side.calls.enumerated() {
                let events = PrintedEvents()
                do { try await call(Array(repeating: step, count: 4), events) } catch { failed.insert(number) }
                if !events.text.isEmpty { sent.insert(number) }
            }
        }
        #expect(side.calls.indices.filter { !sent.contains($0) } == [])
        #expect(side.calls.indices.filter { !failed.contains($0) } == [])
    }

    /// What can be printed of an error, and of what it was made from, to the end.
    private static func texts(of error: any Error) -> String {
        Markers.texts(of: error) { ($0 as? ProviderError)?.cause ?? ($0 as? TransportError)?.cause }
    }

    @Test("values print without what they protect", arguments: CanarySide.all)
    func values(side: CanarySide) async throws {
        for value in try await side.values() {
            let text = Markers.texts(of: value)
            #expect(Self.markers.found(in: text).isEmpty, "\(type(of: value)): \(text)")
        }
    }

    /// An event and an error as they must not be.
    struct Leak: Error, ObservedEvent {
        let inner: [String: [String]]
        let name = "leak"
        let fields: [ObservedField] = []
    }

    static let leaks: [(name: String, text: String)] = [
        ("as it is", "canary"), ("in capitals", "x-CANARY-x"), ("in base64", Base64.encode(Array("canary".utf8))),
        ("in base64 behind one byte", Base64.encode(Array(":canary-1".utf8))),
        ("in base64 behind two bytes", Base64.encode(Array("id:canary".utf8.dropFirst()))),
        ("in hexadecimal", Hex.encode(Array("a canary".utf8)).uppercased()),
        ("percent-encoded", "%63%61%6E%61%72%79"), ("as bytes", "\(Array("a canary b".utf8))"),
        ("a key in hexadecimal", Hex.encode(privateKey ?? [])), ("a key in PEM", (try? Keys.user?.privatePEM()) ?? ""),
        ("a number", "+919876543210"), ("a PAN in small letters", "abcde1234f"),
    ]

    @Test("a leak that is planted is found, wherever it is", arguments: leaks)
    func control(name: String, text: String) {
        let leak = Leak(inner: ["a": [text]])
        #expect(!Self.markers.found(in: Markers.texts(of: leak)).isEmpty)
        let events = PrintedEvents()
        events.observe(leak)
        #expect(!Self.markers.found(in: events.text).isEmpty)
        let cause = ProviderError(.refused, .fetch, "AA-1", "see the cause", cause: leak)
        #expect(!Self.markers.found(in: Markers.texts(of: cause.cause as Any)).isEmpty)
        #expect(Self.markers.found(in: Markers.texts(of: cause)).isEmpty)
        #expect(!Self.markers.found(in: Self.texts(of: cause)).isEmpty)
        let deep = ProviderError(
            .refused, .fetch, "AA-1", "", cause: TransportError(.timedOut, "", phase: .afterSend, cause: leak))
        #expect(!Self.markers.found(in: Self.texts(of: deep)).isEmpty)
        let reason = ProviderError(.refused, .fetch, "AA-1", text)
        #expect(!Self.markers.found(in: Markers.texts(of: reason)).isEmpty)
    }
}
