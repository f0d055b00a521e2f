import AACore
import Testing

@Suite("Observed events")
struct ObservedEventTests {
    struct Exchange: ObservedEvent {
        let name = "http.exchange"
        let fields = [ObservedField("method", "POST"), ObservedField("status", 200)]
    }

    @Test("an event reads as one line for a log")
    func line() {
        #expect(Exchange().description == "http.exchange method=POST status=200")
        SilentObserver().observe(Exchange())
    }
}
