import AAProviders
import Testing

/// An answer that is valid but for one thing, and what it must be refused as.
struct FaultyAnswer: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: ProviderError.Code
    var aggregator = FakeAggregator()

    init(_ name: String, _ code: ProviderError.Code, _ change: (inout FakeAggregator) -> Void) {
        testDescription = name
        self.code = code
        change(&aggregator)
    }
}
