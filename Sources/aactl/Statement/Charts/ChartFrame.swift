import AACore

/// What all charts share: a picture as wide as the page allows, lines at the scale's marks, months below.
///
/// Widths are in per cent and heights in pixels, so that the writing keeps its size on a phone.
struct ChartFrame {
    /// Unique in the page.
    let id: String
    /// What the picture is.
    let title: String
    /// What it shows, for those who do not see it.
    let summary: String
    let scale: ChartScale
    let currency: String

    static let plotTop = 12
    static let plotHeight = 180
    private static let height = 228

    /// Draws the frame and what `plot` puts into it.
    func draw(into html: inout HTMLBuilder, months: [MonthMark], plot: (inout HTMLBuilder) -> Void) {
        let names = (title: "\(id)-title", summary: "\(id)-desc")
        html.element(
            "svg",
            [
                "class": "chart", "role": "img", "width": "100%", "height": "\(Self.height)",
                "aria-labelledby": "\(names.title) \(names.summary)",
            ]
        ) { html in
            html.element("title", ["id": names.title], title)
            html.element("desc", ["id": names.summary], summary)
            for mark in scale.marks {
                let y = "\(Self.plotTop + scale.depth(of: mark, in: Self.plotHeight))"
                html.element("line", ["class": mark == 0 ? "zero" : "grid", "x1": "0", "x2": "100%", "y1": y, "y2": y])
            }
            plot(&html)
            for mark in scale.marks {
                let y = "\(Self.plotTop + scale.depth(of: mark, in: Self.plotHeight) + 4)"
                html.element("text", ["class": "mark end", "x": "-8", "y": y], MoneyText.short(paise: mark, currency))
            }
            for month in months { month.draw(into: &html, y: Self.plotTop + Self.plotHeight + 17) }
        }
        html.breakLine()
    }
}

/// Hundredths of a per cent as a length: `12.34%`.
func percent(_ hundredths: Int) -> String {
    let value = min(max(hundredths, 0), 10_000)
    return "\(value / 100).\(String(value % 100 + 100).dropFirst())%"
}
