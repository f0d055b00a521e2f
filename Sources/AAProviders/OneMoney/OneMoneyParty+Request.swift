import AACore
import AAModels

extension ConsentRequest {
    /// How FinPro knows the customer: by a mobile number, which may be that of the address, an e-mail address, or a PAN.
    var party: OneMoneyParty? {
        let identifiers = detail.customer.identifiers
        let number = detail.customer.address?.rawValue.split(separator: "@").first.map(String.init)
        if let mobile = identifiers.first(where: { $0.kind == .mobile })?.value ?? number,
            mobile.isMobileNumber
        {
            return OneMoneyParty(.mobile, mobile)
        }
        if let email = identifiers.first(where: { $0.kind == .email })?.value { return OneMoneyParty(.email, email) }
        return pan.map { OneMoneyParty(.pan, $0) }
    }
}

extension OneMoneyParty {
    static func isPAN(_ text: String) -> Bool {
        let units = Array(text.utf8)
        return units.count == 10 && units[5..<9].allSatisfy(isDigit)
            && (units[..<5] + units[9...]).allSatisfy { (0x41...0x5A).contains($0) }
    }

    private static func isDigit(_ unit: UInt8) -> Bool { (0x30...0x39).contains(unit) }
}
