import AACore

extension CustomerAddress {
    /// Whether it can be the address of a customer, be it masked: `XXXXXXX773@onemoney`.
    func isAnswer(to asked: CustomerAddress) -> Bool {
        let (own, asked) = (Array(rawValue.utf8), Array(asked.rawValue.utf8))
        guard own.count == asked.count else { return false }
        var isNumber = true
        for (unit, other) in zip(own, asked) {
            if other == UInt8(ascii: "@") { isNumber = false }
            let isMask = isNumber && (unit == UInt8(ascii: "X") || unit == UInt8(ascii: "*"))
            guard unit == other || isMask else { return false }
        }
        return true
    }
}
