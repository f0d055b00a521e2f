import AACore

extension DocumentStory {
    /// GST: a return of each kind for each period, filed in the month after it.
    mutating func tellReturns() {
        let gstin = "27AAAPS0000A1Z" + random.digits(1)
        account.set("27XXXXX0000X1Z" + random.digits(1), "maskedIdentifier")
        common.set(random.pick(Parties.suppliers), "lgnm", "trdnm")
        common.set("NO", "iscmp")
        common.set(gstin, "ctin")
        for name in ["gstr1", "gstr3b"] {
            elements[name] = (0..<rowCount).map { index in
                let month = days.upperBound.adding(months: index - rowCount) ?? days.upperBound
                var facts = Facts()
                facts.set((month.month < 10 ? "0" : "") + "\(month.month)\(month.year)", "ret_prd")
                facts.day = month.adding(months: 1)
                facts.set(facts.day, "dof")
                facts.set(month, "idt")
                return facts
            }
        }
        (shares["b2b"], shares["itm"]) = (2, 1)
        elements["itm"] = (0..<2 * rowCount).map { _ in tax() }
        elements["b2b"] = (0..<2 * rowCount).map { index in
            var facts = Facts()
            facts.set("SBX/\(index + 1)", "inum")
            facts.set(elements["itm"]?[index]["total"], "val")
            let day = elements["gstr1"]?[index / 2]["idt"]
            facts.set(day, "idt", "irngendate")
            facts.set(elements["gstr1"]?[index / 2]["ret_prd"], "opd")
            return facts
        }
    }

    /// Tax at 18 per cent on some value, within a state or between two.
    mutating func tax() -> Facts {
        let value = number(100...90_000) * 1_000
        let isBetweenStates = random.chance(40)
        var facts = Facts()
        facts.set(paise: value, "txval")
        facts.set(paise: isBetweenStates ? value * 18 / 100 : 0, "iamt")
        facts.set(paise: isBetweenStates ? 0 : value * 9 / 100, "camt", "samt")
        facts.set(paise: 0, "csamt")
        facts.set(paise: value + value * 18 / 100, "total")
        return facts
    }
}
