import AACore

extension CustomerAddress {
    /// Whether it can be the address of a customer, be it masked: `XXXXXXX773@onemoney`. A mask that shows nothing is nobody's.
    func isAnswer(to asked: CustomerAddress) -> Bool {
        let (own, asked) = (Array(rawValue.utf8), Array(asked.rawValue.utf8))
        guard own != asked else { return true }
        guard own.count == asked.count else { return false }
        var (isNumber, isShown) = (true, false)
        for (unit, other) in zip(own, asked) {
            if other == UInt8(ascii: "@") { isNumber = false }
            let isMask = isNumber && unit.isMask
            guard unit == other || isMask else { return false }
            if isNumber && !isMask { isShown = true }
        }
        return isShown
    }
}

extension UInt8 {
    /// Whether it stands for a digit that is not shown.
    var isMask: Bool { self == UInt8(ascii: "X") || self == UInt8(ascii: "*") }
}
