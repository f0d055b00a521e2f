extension SplitMix64 {
    /// A document with one byte changed, left out or put in, or cut off anywhere.
    public mutating func mutation(of document: [UInt8]) -> [UInt8] {
        let bytes = Array("<>[]{}\"'\\&=/,:;- \n\r\taA1.é\0".utf8) + [0x80, 0xC0, 0xFF]
        var changed = document
        let place = Int.random(in: 0..<document.count, using: &self)
        let byte = bytes.randomElement(using: &self) ?? 0
        switch Int.random(in: 0..<4, using: &self) {
        case 0: changed[place] = byte
        case 1: changed.remove(at: place)
        case 2: changed.insert(byte, at: place)
        default: changed.removeSubrange(place...)
        }
        return changed
    }
}
