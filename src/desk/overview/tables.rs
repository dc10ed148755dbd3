//! Every table of the overview, as it is shown and as it is taken away.

use std::collections::BTreeMap;

use super::records::{By, Period, Records, Times};
use super::table::{Cell, Line, Table};
use crate::model::choice::{CarerType, Choice, Outcome, ReferralWay};
use crate::model::search_count::Searched;
use crate::model::vocabulary::Vocabulary;
use crate::search::Coverage;
use crate::wording::dates;

/// More rows than somebody reads; a file has them all.
const MOST: usize = 20;

/// What all tables are made from.
pub struct Ledger<'a> {
    /// Which months.
    pub period: Period,
    /// What was counted.
    pub records: Records,
    /// What there is.
    pub coverage: Coverage,
    /// What was searched for in vain, most often first.
    pub unfound: Vec<Searched>,
    /// The names of functions and carers.
    pub vocabulary: &'a Vocabulary,
}

/// The tables with their own files.
pub const SLUGS: [&str; 11] = [
    "dekking",
    "wachttijden",
    "per-maand",
    "per-functie",
    "per-mantelzorger",
    "per-plaats",
    "per-aanbieder",
    "manieren",
    "afloop",
    "overgedragen-voor",
    "niets-gevonden",
];

fn heads(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

impl Ledger<'_> {
    /// The table with this slug. `whole`: as a file has it, with every row, and by month where there are months; else
    /// without the months in which nothing was counted.
    pub fn table(&self, slug: &str, whole: bool) -> Option<Table> {
        let table = self.made(slug, whole)?;
        Some(if whole || !["per-maand", "manieren", "afloop", "overgedragen-voor"].contains(&slug) {
            table
        } else {
            table.shortened()
        })
    }

    fn made(&self, slug: &str, whole: bool) -> Option<Table> {
        Some(match slug {
            "dekking" => self.coverage(),
            "wachttijden" => self.waits(),
            "per-maand" => self.months(whole),
            "per-functie" => self.sorted("per-functie", "Per functie", "Functie", By::Function, whole),
            "per-mantelzorger" => {
                self.sorted("per-mantelzorger", "Per soort mantelzorger", "Aanbod voor", By::CarerType, whole)
            }
            "per-plaats" => self.sorted("per-plaats", "Per plaats", "Plaats van het aanbod", By::Place, whole),
            "per-aanbieder" => self.sorted("per-aanbieder", "Per aanbieder", "Aanbieder", By::Organisation, whole),
            "manieren" => self.ways(whole),
            "afloop" => self.outcomes(whole),
            "overgedragen-voor" => self.told(whole),
            "niets-gevonden" => self.unfound(),
            _ => return None,
        })
    }

    fn coverage(&self) -> Table {
        let mut head = heads(&["Functie"]);
        let names = CarerType::ALL.iter().map(|carer| self.carer(*carer));
        for name in ["Alle mantelzorgers".to_owned()].into_iter().chain(names) {
            head.extend(["gepubliceerd", "speciaal", "op tijd gecontroleerd"].map(|what| format!("{name}: {what}")));
        }
        let lines = self.coverage.functions.iter().map(|covered| {
            let supplies = [covered.all].into_iter().chain(covered.carers.iter().map(|(_, supply)| *supply));
            let numbers = supplies.flat_map(|supply| [supply.published, supply.own, supply.in_time]);
            let label = self.vocabulary.function(covered.function).name.clone();
            Line { label, cells: numbers.map(Cell::Number).collect() }
        });
        Table { slug: "dekking", title: "Dekking", note: "", head, lines: lines.collect(), is_shortened: false }
    }

    fn carer(&self, carer: CarerType) -> String {
        self.vocabulary.carer(carer.slug()).map(|text| text.name.clone()).unwrap_or_default()
    }

    fn waits(&self) -> Table {
        let lines = self.coverage.functions.iter().map(|covered| {
            let wait = &covered.wait;
            let weeks = |weeks: u32| Cell::Number(usize::try_from(weeks).unwrap_or(usize::MAX));
            let median = wait.median.map_or_else(|| Cell::Text("niet bekend".to_owned()), weeks);
            let day = if wait.since.is_empty() { "–".to_owned() } else { dates::spoken(&wait.since) };
            let known = Cell::Text(format!("{} van {}", wait.known, covered.all.published));
            let cells = vec![median, known, Cell::Text(day)];
            Line { label: self.vocabulary.function(covered.function).name.clone(), cells }
        });
        Table {
            slug: "wachttijden",
            title: "Wachttijden",
            note: "De middelste van de wachttijden die bekend zijn, in weken. Nul is: meteen plek.",
            head: heads(&["Functie", "Weken", "Bekend bij", "Oudste opgave"]),
            lines: lines.collect(),
            is_shortened: false,
        }
    }

    fn months(&self, whole: bool) -> Table {
        let lines = self.records.by_month(&self.period).into_iter();
        Table {
            slug: "per-maand",
            title: "Per maand",
            note: "",
            head: heads(&["Maand", "Bekeken", "Verwezen"]),
            lines: lines
                .map(|(month, times)| Line::counts(named(&month, whole), [times.viewed, times.referred]))
                .collect(),
            is_shortened: false,
        }
    }

    fn sorted(&self, slug: &'static str, title: &'static str, label: &str, by: By, whole: bool) -> Table {
        let found = self.records.sorted(by, &self.period, self.vocabulary);
        if whole {
            let line = |((month, label), times): ((String, String), Times)| Line {
                label: named(&month, whole),
                cells: vec![Cell::Text(label), Cell::Count(times.viewed), Cell::Count(times.referred)],
            };
            let head = heads(&["Maand", label, "Bekeken", "Verwezen"]);
            return Table {
                slug,
                title,
                note: "",
                head,
                lines: found.into_iter().map(line).collect(),
                is_shortened: false,
            };
        }
        let note = match by {
            By::Function => "Aanbod met meer functies telt bij elke functie mee.",
            By::CarerType => "Voor wie het aanbod is. Wie er keek, weten wij niet.",
            By::Place | By::Organisation => "",
        };
        let lines = together(found);
        Table { slug, title, note, head: heads(&[label, "Bekeken", "Verwezen"]), lines, is_shortened: false }
    }

    fn ways(&self, whole: bool) -> Table {
        let names = ReferralWay::ALL.iter().map(|way| match way {
            ReferralWay::Print => "Geprint",
            ReferralWay::Pdf => "Pdf",
            ReferralWay::Mail => "Mail",
            ReferralWay::Whatsapp => "WhatsApp",
            ReferralWay::Link => "Link",
            ReferralWay::Handover => "Warme overdracht",
        });
        Table {
            note: "Een lijst die op meer manieren meeging, telt hier bij elke manier; in de andere tabellen telt zij één keer.",
            ..self
                .monthly("manieren", "Manieren van verwijzen", names, whole, |month| self.records.ways(month).to_vec())
        }
    }

    fn outcomes(&self, whole: bool) -> Table {
        let names = Outcome::ALL.iter().map(|outcome| match outcome {
            Outcome::Open => "Loopt nog",
            Outcome::Started => "Gestart",
            Outcome::NotFitting => "Niet passend",
            Outcome::Declined => "Ziet ervan af",
            Outcome::NotReached => "Niet bereikt",
            Outcome::Withdrawn => "Ingetrokken",
        });
        self.monthly("afloop", "Afloop van warme overdrachten", names, whole, |month| {
            self.records.outcomes(month).to_vec()
        })
    }

    fn told(&self, whole: bool) -> Table {
        let names: Vec<String> = CarerType::ALL.iter().map(|carer| self.carer(*carer)).collect();
        let names = names.iter().map(String::as_str).chain(["Niet verteld"]);
        self.monthly("overgedragen-voor", "Overgedragen voor", names, whole, |month| self.records.told(month))
    }

    fn monthly<'n>(
        &self,
        slug: &'static str,
        title: &'static str,
        names: impl Iterator<Item = &'n str>,
        whole: bool,
        counts: impl Fn(&str) -> Vec<i64>,
    ) -> Table {
        let head = ["Maand"].into_iter().chain(names).map(str::to_owned).collect();
        let lines = self.period.months.iter().map(|month| Line::counts(named(month, whole), counts(month)));
        Table { slug, title, note: "", head, lines: lines.collect(), is_shortened: false }
    }

    fn unfound(&self) -> Table {
        let line =
            |searched: &Searched| Line::counts(searched.query.clone(), [searched.searches, searched.without_result]);
        Table {
            slug: "niets-gevonden",
            title: "Gezocht en niet gevonden",
            note: "Woorden die iemand kunnen aanwijzen, staan er nooit in.",
            head: heads(&["Zoekvraag", "Gezocht", "Niets gevonden"]),
            lines: self.unfound.iter().map(line).collect(),
            is_shortened: false,
        }
    }
}

/// The months of each label added up, most first, as far as they can be seen; the rest in one row.
fn together(found: BTreeMap<(String, String), Times>) -> Vec<Line> {
    let mut sums = BTreeMap::<String, (i64, i64)>::new();
    for ((_, label), times) in found {
        let sum = sums.entry(label).or_default();
        *sum = (sum.0 + times.viewed, sum.1 + times.referred);
    }
    let mut lines: Vec<Line> =
        sums.into_iter().map(|(label, (viewed, referred))| Line::counts(label, [viewed, referred])).collect();
    // Not by the counts themselves: the order would tell what rounding hides.
    let shown = |line: &Line| line.cells.iter().map(Cell::size).sum::<i64>();
    lines.sort_by_key(|line| std::cmp::Reverse(shown(line)));
    if lines.len() > MOST {
        let rest = lines.split_off(MOST - 1);
        let sum = |place: usize| {
            let counts = rest.iter().map(|line| if let Cell::Count(count) = line.cells[place] { count } else { 0 });
            counts.sum::<i64>()
        };
        lines.push(Line::counts(format!("De andere {}", rest.len()), [sum(0), sum(1)]));
    }
    lines
}

/// `2026-03` → `maart 2026`; in a file its first day, which spreadsheets leave as it is and can sort by.
fn named(month: &str, whole: bool) -> String {
    if whole { format!("{month}-01") } else { dates::spoken(month) }
}
