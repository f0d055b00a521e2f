#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The targets, by the name that `Scripts/fuzz` puts into `AA_FUZZ_TARGET`; each has a folder of that name in `Fuzz/Corpus`.
private let targets: [String: any FuzzTarget.Type] = [
    "agreement-key": AgreementKeyTarget.self,
    "amount": AmountTarget.self,
    "fi-json": FITarget.self,
    "fi-xml": FITarget.self,
    "json": JSONTarget.self,
    "jwk": JWKTarget.self,
    "jws": JWSTarget.self,
    "sealed-envelope": SealedEnvelopeTarget.self,
    "session-cipher": SessionCipherTarget.self,
    "signing-key": SigningKeyTarget.self,
    "timestamp": TimestampTarget.self,
    "zip": ZipTarget.self,
]

private let target: any FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["AA_FUZZ_TARGET"] ?? ""
    guard let type = targets[name] else {
        defect("AA_FUZZ_TARGET names none of \(targets.keys.sorted().joined(separator: ", "))")
    }
    return must("a target can be made") { try type.init() }
}()

/// libFuzzer, whose `main` this program has, calls it with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
