import AACore
import Testing

@Suite("Secrets and personal data in print")
struct RedactedTests {
    struct Credentials: Sendable, Hashable {
        var client: String
        @Redacted var secret: String
        var customer: CustomerAddress
    }

    private let credentials = Credentials(client: "shown", secret: "canary-secret", customer: "canary@aa")

    @Test("no way to print a type shows its redacted members")
    func printing() {
        var dumped = ""
        dump(credentials, to: &dumped)
        let texts = [
            "\(credentials)", String(describing: credentials), String(reflecting: credentials), dumped,
            "\(Optional(credentials) as Any)", "\([credentials])", "\(["key": credentials])",
        ]
        for text in texts {
            #expect(!text.contains("canary"))
            #expect(text.contains("shown"))
            #expect(text.contains("<redacted>"))
        }
    }

    @Test("a personal identifier alone shows nothing, also reflected or dumped")
    func personalIdentifier() {
        let address: CustomerAddress = "canary@aa"
        var dumped = ""
        dump(address, to: &dumped)
        #expect(address.description == "<redacted>")
        #expect(address.debugDescription == "<redacted>")
        #expect(!dumped.contains("canary"))
        #expect(Mirror(reflecting: address).children.isEmpty)
        #expect(address.rawValue == "canary@aa")
    }

    @Test("a redacted value shows nothing itself, and is read as usual")
    func wrapper() {
        let value = Redacted(wrappedValue: "canary")
        var dumped = ""
        dump(value, to: &dumped)
        #expect(!"\(value)\(String(reflecting: value))\(dumped)".contains("canary"))
        #expect(value.wrappedValue == "canary")
        #expect(value == Redacted(wrappedValue: "canary"))
        #expect(value != Redacted(wrappedValue: "other"))
    }

    @Test("a redacted value can be changed")
    func change() {
        var changed = credentials
        changed.secret = "new"
        #expect(changed.secret == "new")
        #expect(changed != credentials)
    }
}
