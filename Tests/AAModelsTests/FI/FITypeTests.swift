import AACore
import AAModels
import Testing

@Suite("FI types")
struct FITypeTests {
    @Test("the API's words and the schemas' without one are known")
    func known() {
        #expect(FIType.known.count == 28)
        #expect(!FIType(rawValue: "GOLD").isKnown)
    }
}
