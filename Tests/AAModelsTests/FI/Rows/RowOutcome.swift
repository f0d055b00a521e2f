import AACore
import Testing

@testable import AAModels

/// What reading bytes gives, all of it.
struct RowOutcome: Equatable {
    private var accounts: [FIDocument.Account] = []
    private var diagnostics: [FIDiagnostic] = []
    /// Amounts and times are equal when they mean the same; they must also print the same.
    private var printed: [UInt8] = []
    private var error: String?

    init(_ bytes: [UInt8], _ mode: FIReader.Mode, readsRowsAtOnce: Bool, limits: FILimits) {
        var decoder = FIDecoder(isRecovering: mode == .recovering, limits: limits, expected: nil)
        decoder.rowScanner.isEnabled = readsRowsAtOnce
        do throws(AAModelsError) {
            let document = try decoder.document(bytes)
            (accounts, diagnostics, printed) = (document.accounts, document.diagnostics, document.json.bytes())
        } catch {
            self.error = "\(error) \(String(describing: error.place?.offset))"
        }
    }

    /// Expects the same from rows at once and from the general scanner alone, in both modes.
    static func compare(_ bytes: [UInt8], limits: FILimits = FILimits()) {
        for mode in [FIReader.Mode.strict, .recovering] {
            let fast = RowOutcome(bytes, mode, readsRowsAtOnce: true, limits: limits)
            let general = RowOutcome(bytes, mode, readsRowsAtOnce: false, limits: limits)
            #expect(fast == general, "\(mode): \(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
