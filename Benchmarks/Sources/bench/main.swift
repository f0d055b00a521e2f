import CBaseline
import Foundation

func usage() -> Never {
    FileHandle.standardError.write(
        Data("usage: bench [--only TEXT] [--peak streaming|owned] [--sessions DIR] [--seconds N]\n".utf8))
    exit(2)
}

var (only, peak, sessions, seconds): (String?, PeakMemory?, String?, Int) = (nil, nil, nil, 5)
var arguments = CommandLine.arguments.dropFirst()
while let option = arguments.popFirst() {
    guard let value = arguments.popFirst() else { usage() }
    switch option {
    case "--only": only = value
    case "--peak":
        guard let kind = PeakMemory(rawValue: value) else { usage() }
        peak = kind
    case "--sessions": sessions = value
    case "--seconds":
        guard let count = Int(value), count > 0 else { usage() }
        seconds = count
    default: usage()
    }
}

if let peak { exit(try await peak.measure() ? 0 : 1) }
if let sessions {
    try SessionTable(folder: sessions).run(seconds: seconds)
    exit(0)
}

print("\(Environment.processor), \(String(cString: baseline_openssl_version()))")
print("\(Comparison.rounds) alternating rounds of \(Int(Comparison.roundSeconds * 1000)) ms each\n")
print(Result.heading)
var isMet = true
let comparisons = try CryptoTable.comparisons() + StatementTable.comparisons() + JSONStatementTable.comparisons()
for comparison in comparisons where only.map({ comparison.name.contains($0) }) ?? true {
    let result = try comparison.run()
    isMet = isMet && result.holds
    print(result.row)
}
if only == nil {
    print("\nallocations of one session's decryption, key ready (bar: as many for the largest as for the smallest):")
    let allocations = try CryptoTable.allocations()
    for (byteCount, calls) in allocations { print("\(byteCount) bytes of plaintext: \(calls)") }
    isMet = isMet && Set(allocations.map(\.calls)).count == 1
}
exit(isMet ? 0 : 1)
