/// How the page looks: on a desk, on a phone, in the dark, on paper.
enum StatementStyle {
    /// The one source of style that the page's policy allows: the digest of ``sheet``. A test says when it has to change.
    static let policySource = "'sha256-jwBwov8W5eyJ2hZq1xV71b4MAior8JMylE3HkKhFaQE='"

    static let sheet: StaticString = """
        :root{--page:#f7f6f3;--sheet:#fff;--ink:#1c2430;--muted:#59626f;--rule:#e2dfd8;--curve:#2b5c8a;
        --area:#2b5c8a1f;--in:#1b7554;--out:#b04e26;--bar:#f1efea}
        @media (prefers-color-scheme:dark){:root{--page:#12151a;--sheet:#1a1f26;--ink:#e8eaed;--muted:#a4adb9;
        --rule:#2e3540;--curve:#8db8e8;--area:#8db8e826;--in:#66c7a0;--out:#ec9f78;--bar:#232a33}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--ink);
        font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
        font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
        main{max-width:60rem;margin:0 auto;padding:3rem 1.5rem 2rem}
        h1,h2,h3,p,dl,dd,figure{margin:0}
        h1{font-size:2rem;line-height:1.2;font-weight:650;letter-spacing:-.01em}
        h2{font-size:1.2rem;line-height:1.35;font-weight:650}
        h3{font-size:1rem;font-weight:650;margin:1.75rem 0 .5rem}
        h1,h2,p{overflow-wrap:anywhere}
        .muted,figcaption,caption,dt,footer,.note{color:var(--muted);font-size:.875rem}
        .eyebrow{color:var(--muted);font-size:.8125rem;letter-spacing:.06em;text-transform:uppercase;margin-bottom:.25rem}
        header{margin-bottom:2rem}
        .figures{display:grid;grid-template-columns:repeat(3,1fr);margin-top:1.5rem;border-top:1px solid var(--rule);
        border-bottom:1px solid var(--rule)}
        .figures div{padding:.875rem 1rem .875rem 0}
        dd{font-size:1.375rem;font-weight:600;letter-spacing:-.01em}
        .figures .in dd{color:var(--in)}.figures .out dd{color:var(--out)}
        section{background:var(--sheet);border:1px solid var(--rule);border-radius:10px;padding:1.5rem;margin-bottom:1.5rem}
        .account{display:flex;justify-content:space-between;gap:1rem 2rem;flex-wrap:wrap}
        .standing{text-align:right}.amount{font-size:1.375rem;line-height:1.25;font-weight:600}
        figure{margin-top:1.5rem}
        figcaption{display:flex;gap:1rem;align-items:baseline;margin-bottom:.25rem}
        .caption{margin-right:auto}
        .key::before{content:"";display:inline-block;width:.625rem;height:.625rem;border-radius:2px;margin-right:.375rem;
        background:currentColor}
        .key.in{color:var(--in)}.key.out{color:var(--out)}
        .chart{display:block;overflow:visible;padding-left:3.25rem}
        .grid{stroke:var(--rule)}.zero{stroke:var(--muted);stroke-opacity:.6}
        .chart text{font-size:12px;fill:var(--muted)}
        .middle{text-anchor:middle}.end{text-anchor:end}
        .area{fill:var(--area)}
        .curve{fill:none;stroke:var(--curve);stroke-width:1.75;stroke-linejoin:round;vector-effect:non-scaling-stroke}
        rect.in{fill:var(--in)}rect.out{fill:var(--out)}
        .major{display:none}
        details{margin-top:1rem}summary{cursor:pointer;color:var(--muted);font-size:.875rem;padding:.25rem 0}
        .box{overflow:auto;border-top:1px solid var(--rule)}
        .box.long{max-height:36rem}
        .box:focus-visible,summary:focus-visible{outline:2px solid var(--curve);outline-offset:2px}
        table{border-collapse:collapse;width:100%;font-size:.875rem}
        caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        th,td{padding:.4375rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
        th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
        thead th{position:sticky;top:0;background:var(--sheet);color:var(--muted);font-weight:500;z-index:1}
        tbody th{font-weight:400}.heading th,tfoot th,tfoot td{font-weight:600}
        .heading th{background:var(--bar);padding:.375rem .5rem}
        th.number,td.number{text-align:right;white-space:nowrap}
        .date{white-space:nowrap;color:var(--muted)}
        .narration{overflow-wrap:anywhere;width:100%}.narration bdi{white-space:pre-wrap}
        .credit{color:var(--in)}td.balance{color:var(--muted)}
        .note{margin-top:1rem}
        footer{padding:0 .25rem}footer p+p{margin-top:.25rem}
        @media (max-width:640px){
        main{padding:1.5rem .75rem 1.5rem}header{padding:0 .25rem}h1{font-size:1.625rem}
        section{padding:1.125rem 1rem;margin-bottom:1rem}
        .figures{grid-template-columns:1fr}
        .figures div{display:flex;justify-content:space-between;align-items:baseline;padding:.5rem 0}
        .figures div+div{border-top:1px solid var(--rule)}
        dd{font-size:1.125rem}.standing{text-align:left}
        .minor{display:none}.major{display:inline}.chart{padding-left:2.75rem}
        .months{font-size:clamp(.625rem,2.85vw,.8125rem)}.months tbody th{white-space:nowrap}
        .months th,.months td{padding-left:.25rem;padding-right:.25rem}
        .months th:first-child{padding-left:0}.months td:last-child,.months th:last-child{padding-right:0}
        .rows,.rows tbody{display:block}.rows thead{display:none}
        .rows tr{display:grid;grid-template-columns:1fr auto;gap:.125rem 1rem;padding:.5rem 0;
        border-bottom:1px solid var(--rule)}
        .rows td{border:0;padding:0}
        .rows .date{grid-area:1/1}.rows .debit,.rows .credit{grid-area:1/2;font-weight:600}
        .rows td:empty{display:none}.rows .debit::before{content:"−"}.rows .credit::before{content:"+"}
        .rows .narration{grid-area:2/1}.rows .balance{grid-area:2/2;align-self:end}
        .rows .heading{position:sticky;top:0;display:block;padding:0}.rows .heading th{display:block;border:0}
        }
        @media print{
        :root{--page:#fff;--sheet:#fff;--ink:#000;--muted:#444;--rule:#ccc;--curve:#2b5c8a;--area:#2b5c8a1f;--in:#1b7554;
        --out:#b04e26;--bar:#eee;color-scheme:light}
        @page{size:A4;margin:14mm}
        :root{font-size:9pt}
        body{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        main{max-width:none;padding:0}section{border:0;border-radius:0;padding:0;margin-bottom:2rem}
        section+section{break-before:page}
        .box,.box.long{max-height:none;overflow:visible}
        details::details-content{content-visibility:visible;block-size:auto}
        figure,tr,.account{break-inside:avoid}thead{display:table-header-group}tfoot{display:table-row-group}thead th{position:static}
        .heading,h2,h3,summary{break-after:avoid}summary{list-style:none}
        table{font-size:8pt;line-height:1.3}th,td{padding-top:.15rem;padding-bottom:.15rem}
        h1{font-size:20pt}h2{font-size:13pt}dd,.amount{font-size:13pt}.eyebrow,.muted,figcaption,footer{font-size:9pt}
        }
        """
}
