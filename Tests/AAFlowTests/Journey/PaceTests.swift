import AACore
import AAProviders
import Testing

@testable import AAFlow

@Suite("The pace of a journey")
struct PaceTests {
    static let start = SandboxFixture.noon
    static func time(_ seconds: Int) -> Timestamp { start.adding(.seconds(seconds)) }
    static func pace() -> Pace { Pace(from: start, patience: .seconds(100), interval: .seconds(15)) }

    @Test("asks after an interval, and at once when something was heard", arguments: [0, 14, 15, 16])
    func first(seconds: Int) {
        let pace = Self.pace()
        #expect(pace.isDue(at: Self.time(seconds)) == (seconds >= 15))
        #expect(pace.allows(at: Self.time(seconds)))
        #expect(pace.deadline == Self.time(100))
        #expect(pace.lastFailure == nil)
    }

    @Test("asks again an interval after it asked")
    func asked() {
        var pace = Self.pace()
        pace.asked(at: Self.time(20))
        #expect(!pace.isDue(at: Self.time(34)))
        #expect(pace.isDue(at: Self.time(35)))
        #expect(pace.allows(at: Self.time(20)))
    }

    /// What a failure says, when it is asked again at the earliest, and when news may hasten it.
    static let failures: [(retry: RetryAdvice, due: Int, allowed: Int)] = [
        (.after(nil), 35, 35), (.after(.seconds(5)), 35, 35), (.after(.seconds(60)), 80, 80),
        (.after(.seconds(Int64.max)), 300_000_000_000, 300_000_000_000), (.never, 35, 20), (.withNewRequest, 35, 20),
    ]

    @Test("leaves a provider in trouble alone, as long as it wishes", arguments: failures)
    func failed(retry: RetryAdvice, due: Int, allowed: Int) {
        var pace = Self.pace()
        pace.failed(AAFlowError(.providerFailed, "r", retry: retry), at: Self.time(20))
        let isForever = due > 1_000
        #expect(!pace.isDue(at: Self.time(isForever ? 1_000_000 : due - 1)))
        #expect(isForever || pace.isDue(at: Self.time(due)))
        #expect(!pace.allows(at: Self.time(isForever ? 1_000_000 : allowed - 1)) || allowed == 20)
        #expect(isForever || pace.allows(at: Self.time(allowed)))
        #expect(pace.lastFailure?.retry == retry)
    }

    @Test(
        "listens until it asks, not beyond its deadline, and never for no time",
        arguments: [
            (at: 0, retry: RetryAdvice?.none, seconds: Duration.seconds(15)),
            (at: 14, retry: nil, seconds: .seconds(1)),
            (at: 15, retry: nil, seconds: .milliseconds(1)),
            (at: 90, retry: .after(.seconds(60)), seconds: .seconds(10)),
            (at: 101, retry: .after(nil), seconds: .milliseconds(1)),
        ])
    func pause(at seconds: Int, retry: RetryAdvice?, expected: Duration) {
        var pace = Self.pace()
        if let retry { pace.failed(AAFlowError(.providerFailed, "r", retry: retry), at: Self.time(seconds)) }
        #expect(pace.pause(at: Self.time(seconds)) == expected)
    }
}
