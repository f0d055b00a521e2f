import AACore
import AAModels

extension DocumentStory {
    /// What was bought and sold of some securities, and what is left of them at the last price.
    mutating func tellSecurities() {
        var held = instruments()
        elements["Transaction"] = (0..<rowCount).map { index in
            let place = random.number(in: 0...held.count - 1)
            held[place].move(&random)
            let trade = held[place].trade(isSale: random.chance(25), &random)
            var facts = row(index)
            Self.name(held[place], in: &facts)
            facts.set(trade.units, "units", "numUnitsTransacted")
            facts.set(held[place].printedUnits, "closingUnits")
            facts.set(held[place].printedPrice, "rate", "price", "nav")
            facts.set(paise: trade.paise, "amount", "tradeValue", "cost", "premium")
            facts.set(paise: trade.isSale ? 0 : trade.paise, "investmentValue")
            facts.set(paise: trade.isSale ? trade.paise : 0, "redemptionValue", "paymentInvestorAmount")
            facts.set(paise: trade.paise / 1_000, "totalCharge", "otherCharges", "stt", "otherTaxes", "taxPaidValue")
            facts.set(paise: trade.paise / 100, "fundFeesPaymentAmount")
            facts.set(paise: 0, "reInvestmentValue")
            facts.set(type(ofSale: trade.isSale), "type")
            facts.set("\(trade.isSale ? "SOLD" : "BOUGHT") \(held[place].name)", "narration")
            return facts
        }
        elements["Holding"] = held.map(holding)
        let (cost, value) = (held.reduce(0) { $0 + $1.cost }, held.reduce(0) { $0 + $1.value })
        elements["Summary"] = [Facts()]
        elements["Summary"]?[0].set(paise: cost, "investmentValue", "costValue")
        elements["Summary"]?[0].set(paise: value, "currentValue")
        elements["Summary"]?[0].set(Instrument.units(of: held), "totalNumUnitsIssued")
        common.set(0, "lienUnits", "lockinUnits", "lock-inDays")
        common.set("DEMAT", "mode")
        common.set("EQUITY", "equityCategory")
        if fiType == .ulip { tellPolicy(ofUnits: held) }
    }

    private mutating func instruments() -> [Instrument] {
        let isWhole = ![.mutualFunds, .sip, .cis, .aif, .ulip].contains(fiType)
        var names = isWhole ? Parties.employers : Parties.funds
        return (0..<random.number(in: 1...3)).map { _ in
            let name = names.remove(at: random.number(in: 0...names.count - 1))
            return Instrument(
                name, isWhole: isWhole, price: isDebt ? number(9_500...10_500) : number(1_000...250_000),
                units: number(10...400), &random)
        }
    }

    private var isDebt: Bool {
        [.bonds, .debentures, .governmentSecurities, .commercialPaper, .certificateOfDeposit].contains(fiType)
    }

    private func type(ofSale isSale: Bool) -> String {
        if fiType == .ulip { return isSale ? "PARTIAL_WITHDRAWAL" : "PURCHASE" }
        return isSale ? "SELL" : "BUY"
    }

    private static func name(_ instrument: Instrument, in facts: inout Facts) {
        facts.set(instrument.name, "issuerName", "companyName", "isinDescription", "schemeName", "scheme", "fundName")
        facts.set(instrument.name, "name", "nameofAsset", "amc")
        facts.set(instrument.symbol, "symbol")
        facts.set(instrument.isin, "isin")
        facts.set(instrument.code, "schemeCode", "amfiCode", "schemeId")
    }

    /// What is left of one, under the names that the types have for it.
    private func holding(_ instrument: Instrument) -> Facts {
        var facts = Facts()
        Self.name(instrument, in: &facts)
        facts.set(instrument.printedUnits, "units", "closingUnits", "totalNumberUnits")
        facts.set("SOLE", "holdingType", "nominee")
        facts.set(
            instrument.printedPrice, "rate", "nav", "lastTradedPrice", "lastTradedRate", "lastClosingRate", "issueRate")
        facts.set(paise: instrument.cost, "investmentValue", "purchasePrice", "cost", "amount", "premiumAllocation")
        facts.set(paise: instrument.value, "currentValue", "value", "mtmOnLastValuation")
        facts.set(Amount(hundredths: 10_000), "faceValue")
        let units = instrument.printedUnits.flatMap { Amount(coefficient: $0.coefficient * 100, scale: $0.scale) }
        facts.set(units, "principalAmount", "principleAmount")
        // A coupon of 7.5 per cent a year, of which the last quarter's is not yet paid.
        let coupon = Int64(clamping: units?.coefficient ?? 0) * 15 / 2
        facts.set(Amount(hundredths: 750), "couponRate")
        facts.set(8, "yield")
        facts.set(paise: coupon / 4, "accruedInterestAmount")
        facts.set(paise: coupon * Int64(common["tenureYears"].flatMap { Int($0) } ?? 0), "interestOnMaturity")
        return facts
    }
}
