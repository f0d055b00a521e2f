import AACore
import AAModels
import AATestSupport

/// Accounts at random: every field present or absent, texts with all that needs escaping.
struct RandomDeposits {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func account() -> DepositAccount {
        var account = DepositAccount()
        account.type = "deposit"
        account.version = "1.1"
        account.linkedAccRef = maybe { LinkReference($0.text()) }
        account.maskedAccountNumber = maybe { $0.text() }
        account.holders = maybe { $0.holders() }
        account.summary = maybe { $0.summary() }
        account.transactions = maybe { $0.transactions() }
        return account
    }

    private mutating func holders() -> DepositHolders {
        var holders = DepositHolders()
        holders.type = word()
        for _ in 0..<int(4) {
            var holder = DepositHolder()
            holder.name = maybe { $0.text() }
            holder.dateOfBirth = date()
            holder.mobile = maybe { $0.text() }
            holder.nominee = word()
            holder.landline = maybe { $0.text() }
            holder.address = maybe { $0.text() }
            holder.email = maybe { $0.text() }
            holder.pan = maybe { $0.text() }
            holder.ckycCompliance = maybe { $0.int(2) == 0 }
            holder.ckycRegistered = word()
            holders.holders.append(holder)
        }
        return holders
    }

    private mutating func summary() -> DepositSummary {
        var summary = DepositSummary()
        summary.currentBalance = amount()
        summary.currency = maybe { $0.text() }
        summary.exchangeRate = amount()
        summary.balanceDateTime = timestamp()
        summary.accountType = word()
        summary.accountSubType = word()
        summary.branch = maybe { $0.text() }
        summary.facility = word()
        summary.ifsc = maybe { $0.text() }
        summary.micrCode = maybe { $0.text() }
        summary.openingDate = date()
        summary.currentODLimit = amount()
        summary.drawingLimit = amount()
        summary.status = word()
        for _ in 0..<int(3) {
            var pending = DepositPendingTransaction()
            pending.transactionType = word()
            pending.amount = amount()
            summary.pendingTransactions.append(pending)
        }
        return summary
    }

    private mutating func transactions() -> DepositTransactions {
        var transactions = DepositTransactions()
        transactions.startDate = date()
        transactions.endDate = date()
        for _ in 0..<int(6) {
            var row = DepositTransaction()
            row.type = word()
            row.mode = word()
            row.amount = amount()
            row.balance = amount()
            row.timestamp = timestamp()
            row.valueDate = date()
            row.transactionID = maybe { $0.text() }
            row.narration = maybe { $0.text() }
            row.reference = maybe { $0.text() }
            transactions.rows.append(row)
        }
        return transactions
    }

    private mutating func int(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { int(4) == 0 ? nil : make(&self) }

    private mutating func word<Word: FIVocabulary>() -> Word? {
        maybe {
            $0.int(8) == 0
                ? Word(rawValue: "NEW<WORD") : Word.known.sorted { $0.rawValue < $1.rawValue }[$0.int(Word.known.count)]
        }
    }

    private mutating func amount() -> Amount? {
        Amount(coefficient: Int128(Int64.random(in: -999_999_999_999...999_999_999_999, using: &random)), scale: int(6))
    }

    private mutating func date() -> CalendarDate? { CalendarDate(daysSince1970: int(40_000) - 10_000) }

    private mutating func timestamp() -> Timestamp? {
        let offset: UTCOffset = [.zulu, .india, UTCOffset(minutes: -300) ?? .zulu][int(3)]
        return Timestamp(
            millisecondsSince1970: Int64.random(in: -1_000_000_000_000...4_000_000_000_000, using: &random),
            offset: offset)
    }

    /// No blanks at the ends: those are trimmed and noted.
    private mutating func text() -> String {
        let characters = Array("aZ09/-*@&<>\"'\\=]#;. \t\n\ré₹अ😀")
        let inner = (0..<int(12)).map { _ in characters[int(characters.count)] }
        return "x" + String(inner) + "y"
    }
}
