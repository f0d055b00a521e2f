/// The other side of a transaction. All are invented, and so are their payment addresses.
struct Party: Sendable {
    let name: String
    /// The UPI address.
    let address: String
    /// The four letters of its bank's IFSC.
    let bank: String

    init(_ name: String, _ address: String = "", bank: String = "CDKX") {
        self.name = name
        self.address = address
        self.bank = bank
    }
}
