import AACore

extension Timestamp {
    /// The same time of day a period of calendar units later, in India: 31 January and a month is the last day of February.
    func adding(_ period: ConsentPeriod) -> Timestamp { adding(period.value, period.unit) }

    /// The same time of day a period of calendar units earlier, in India.
    func subtracting(_ period: ConsentPeriod) -> Timestamp { adding(-period.value, period.unit) }

    private func adding(_ count: Int, _ unit: ConsentPeriod.Unit) -> Timestamp {
        let date = date(in: .india)
        let target: CalendarDate? =
            switch unit {
            case .day: date.adding(days: count)
            case .month: date.adding(months: count)
            case .year: date.adding(months: count * 12)
            default: nil
            }
        // Beyond the calendar, and without end, is as far as it goes.
        guard let target else { return adding(.seconds(count < 0 ? -1 << 40 : 1 << 40)) }
        return adding(.seconds(86_400 * (target.daysSince1970 - date.daysSince1970)))
    }
}
