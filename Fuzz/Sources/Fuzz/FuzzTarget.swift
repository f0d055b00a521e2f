/// A part of the package that reads what strangers write, fed with any bytes at all.
protocol FuzzTarget: Sendable {
    init() throws

    /// Reads `input`. A refusal is right as long as it is an error that is thrown and caught here; what was taken must then keep its
    /// promises, or the process ends with ``defect(_:)``.
    func run(_ input: [UInt8])
}

extension FuzzTarget {
    /// Where to break something of `count` bytes: the input says it.
    func place(_ input: [UInt8], below count: Int) -> Int {
        input.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF } % count
    }
}

/// Ends the process: libFuzzer keeps the input.
func defect(_ description: String) -> Never { fatalError(description) }

/// Requires a promise to hold.
func require(_ condition: Bool, _ promise: StaticString) {
    if !condition { defect("\(promise)") }
}

/// The result of what must not fail, as its input was made here or taken before.
func must<Result>(_ promise: StaticString, _ body: () throws -> Result) -> Result {
    do { return try body() } catch { defect("\(promise): \(error)") }
}
