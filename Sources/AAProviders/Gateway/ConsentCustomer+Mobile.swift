import AACore
import AAModels

extension ConsentCustomer {
    /// The customer as gateways name one: an address at an AA, or else a mobile number.
    var addressOrMobile: String? {
        address?.rawValue ?? identifiers.first { $0.kind == .mobile }?.value
    }
}

extension String {
    /// Whether it is a mobile number as India writes it without its country: ten digits.
    var isMobileNumber: Bool {
        utf8.count == 10 && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
