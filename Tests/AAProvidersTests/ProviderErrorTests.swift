import AACore
import AAProviders
import AATransport
import Testing

@Suite("An error of a provider")
struct ProviderErrorTests {
    @Test("in no form of print shows a code of the provider's own, which could hold anything, but as its property")
    func ownCode() {
        let error = ProviderError(.refused, .fetch, "setu", "refused", status: 400, providerCode: "canary 9876543210")
        var text = "\(error)\(String(reflecting: error))\(Mirror(reflecting: error).children.map { "\($0.value)" })"
        dump(error, to: &text)
        #expect(!text.contains("canary"))
        #expect(text.contains("an errorCode of its own"))
        #expect(error.providerCode == "canary 9876543210")
    }
}
