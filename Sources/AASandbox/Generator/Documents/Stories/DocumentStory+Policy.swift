import AACore
import AAModels

extension DocumentStory {
    /// An insurance policy: a sum, a premium, and the premiums that were paid.
    mutating func tellPolicy() {
        let premium = number(50...900) * 10_000
        elements["Transaction"] = (0..<rowCount).map { index in
            var facts = row(index)
            facts.set("PREMIUM_PAYMENT", "type")
            facts.set(paise: premium, "amount")
            facts.set("Premium \(index + 1)", "narration")
            return facts
        }
        tellTerms(premium: premium)
        common.set(paise: premium * Int64(rowCount), "currentValue")
        common.set(paise: premium * Int64(rowCount) * 90 / 100, "surrenderValue")
    }

    /// The insurance around the units of a ULIP: the shares of its funds make a hundred.
    mutating func tellPolicy(ofUnits held: [Instrument]) {
        tellTerms(premium: number(50...900) * 10_000)
        for index in held.indices {
            let share = 100 / held.count + (index == 0 ? 100 % held.count : 0)
            elements["Holding"]?[index].set(share, "allocationPercentage")
        }
        common.set(0, "premiumAllocationCharge", "otherCharges")
    }

    private mutating func tellTerms(premium: Int64) {
        common.set(paise: premium, "premiumAmount")
        common.set(paise: premium * 20, "sumAssured", "coverAmount", "sumInsured")
        common.set("MONTHLY", "premiumFrequency")
        guard fiType == .generalInsurance, let years = common["tenureYears"].flatMap({ Int($0) }),
            let months = common["tenureMonths"].flatMap({ Int($0) })
        else { return }
        // Here months are all there is.
        elements["Summary"] = [Facts()]
        elements["Summary"]?[0].set(years * 12 + months, "tenureMonths")
    }
}
