import AACore
import AAModels
import Testing

/// What reading a statement gives: the rows, the rest of the account and the diagnostics, or the error.
struct StatementOutcome: Equatable {
    var rows: [DepositTransaction] = []
    var account: FIDocument.Account?
    var diagnostics: [FIDiagnostic] = []
    var error: String?

    static func whole(_ bytes: [UInt8], _ mode: FIReader.Mode, _ limits: FILimits) -> Self {
        do throws(AAModelsError) {
            let document = try FIReader(mode: mode, limits: limits).read(bytes)
            var outcome = Self(account: document.account, diagnostics: document.diagnostics)
            guard case .deposit(var account) = document.content else { return outcome }
            outcome.rows = account.transactions?.rows ?? []
            account.transactions?.rows = []
            outcome.account = FIDocument.Account(
                fiType: document.fiType, generation: document.generation, version: document.version,
                namespace: document.account.namespace, origin: document.account.origin, content: .deposit(account))
            return outcome
        } catch {
            return Self(error: "\(error) \(String(describing: error.place?.offset))")
        }
    }

    static func rowByRow(_ bytes: [UInt8], _ mode: FIReader.Mode, _ limits: FILimits) -> Self {
        var rows: [DepositTransaction] = []
        do {
            let document = try FIStatementReader(mode: mode, limits: limits).read(bytes) { row in
                #expect(row.type == row.transaction.type && row.mode == row.transaction.mode)
                #expect(row.amount == row.transaction.amount && row.balance == row.transaction.balance)
                #expect(row.timestamp == row.transaction.timestamp && row.valueDate == row.transaction.valueDate)
                let narration = row.withUTF8(of: .narration) { span in span.indices.map { span[$0] } }
                #expect(narration == row.transaction.narration.map { Array($0.utf8) })
                rows.append(row.transaction)
            }
            return Self(rows: rows, account: document.account, diagnostics: document.diagnostics)
        } catch let error as AAModelsError {
            return Self(error: "\(error) \(String(describing: error.place?.offset))")
        } catch {
            return Self(error: "another error")
        }
    }
}
