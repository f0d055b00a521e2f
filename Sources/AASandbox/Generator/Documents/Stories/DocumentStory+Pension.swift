import AACore

extension DocumentStory {
    /// NPS: two tiers, each with schemes of its own and lists of contributions and of the units that they bought.
    mutating func tellPension() {
        var (values, chosen): ([Int64], [Instrument]) = ([], [])
        for tier in 1...2 {
            var schemes = ["E", "C", "G"].map { letter in
                Instrument(
                    "SETUBANDH PENSION SCHEME \(letter) - TIER \(tier)", isWhole: false, price: number(1_200...6_000),
                    units: number(10...900), &random)
            }
            elements["Tier\(tier)SchemeTransaction"] = (0..<rowCount).map { index in
                let place = index % schemes.count
                schemes[place].move(&random)
                let trade = schemes[place].trade(isSale: false, &random)
                var facts = row(index)
                facts.set(trade.units, "units")
                facts.set(paise: trade.paise, "amount")
                facts.set(schemes[place].printedUnits, "cumulativeUnits")
                facts.set(100, "allocationPercent")
                facts.set("CONTRIBUTION", "type")
                facts.set("By contribution", "narration")
                Self.name(schemes[place], in: &facts)
                return facts
            }
            elements["Tier\(tier)InvestmentTransaction"] = (0..<rowCount).map { index in
                let (own, employer) = (number(50...900) * 1_000, tier == 1 ? number(0...600) * 1_000 : 0)
                var facts = row(index)
                facts.set(paise: own, "subscriberContribution")
                facts.set(paise: employer, "employerContribution")
                facts.set(paise: own + employer, "totalContribution")
                facts.set("CONTRIBUTION", "type")
                facts.set("For the month", "narration")
                return facts
            }
            elements["Tier\(tier)Holding"] = schemes.map(Self.holding)
            var facts = Facts()
            facts.set(paise: schemes.reduce(0) { $0 + $1.cost }, "investmentCost")
            facts.set(paise: schemes.reduce(0) { $0 + $1.value }, "investmentValue")
            facts.set(Instrument.units(of: schemes), "freeUnits")
            facts.set("ACTIVE", "schemePreferenceType")
            elements["Tier\(tier)Holdings"] = [facts]
            if tier == 1 { chosen = schemes }
            values = values.isEmpty ? schemes.map(\.value) : zip(values, schemes).map { $0 + $1.value }
        }
        common.set("ACTIVE", "status", "tier1Status", "tier2Status")
        common.set(paise: values.reduce(0, +), "currentValue")
        common.set(paise: values[0], "equityAssetValue")
        common.set(paise: values[1], "debtAssetValue")
        common.set(paise: values[2], "otherAssetValue")
        elements["SchemeChoice"] = zip(chosen, [50, 30, 20]).map { scheme, share in
            var facts = Facts()
            facts.set(share, "allocationPercent")
            Self.name(scheme, in: &facts)
            return facts
        }
    }

    private static func name(_ scheme: Instrument, in facts: inout Facts) {
        facts.set(scheme.name, "schemeName")
        facts.set("SM000" + scheme.code, "schemeId")
        facts.set(scheme.printedPrice, "nav")
    }

    private static func holding(_ scheme: Instrument) -> Facts {
        var facts = Facts()
        name(scheme, in: &facts)
        facts.set(scheme.printedUnits, "totalUnits", "freeUnits")
        facts.set(0, "blockedUnits", "amountInTransition")
        facts.set(paise: scheme.value, "amount", "totalValueOfScheme")
        return facts
    }
}
