/// A baseline that did not do its work measures nothing.
struct BaselineFailed: Error {}

func require(_ result: Int32) throws {
    guard result == 1 else { throw BaselineFailed() }
}

func require(_ condition: Bool) throws {
    guard condition else { throw BaselineFailed() }
}

func require<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw BaselineFailed() }
    return value
}
