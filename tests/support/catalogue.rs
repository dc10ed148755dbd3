//! An invented catalogue of any size: the same seed gives the same rows. Values are as skewed as in real lists: most
//! offerings are for all carers and name no condition, a few towns have most of them.

use mantelkaart::model::field::{Cells, Field};

use super::words::{LANGUAGES, ORGANISATIONS, SENTENCES, SPECIALS, SUBJECTS, THINGS};

/// The towns of the sample, so that every place has coordinates.
const TOWNS: &str = include_str!("../../data/plaatsen.csv");
const CONDITIONS: &str = include_str!("../../data/aandoeningen.csv");

/// Numbers that look like chance and never change (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// So many times in a hundred.
    pub fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of them; the first ones most often.
    pub fn skewed<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let unit = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        &of[((unit * unit * of.len() as f64) as usize).min(of.len() - 1)]
    }

    /// A list cell of one to `most`, in the order of the list.
    fn list(&mut self, of: &[&str], most: usize) -> String {
        let chosen: Vec<&str> = (0..=self.below(most)).map(|_| *self.skewed(of)).collect();
        of.iter().filter(|each| chosen.contains(each)).copied().collect::<Vec<_>>().join("|")
    }
}

/// So many rows.
pub fn rows(count: usize, seed: u64) -> Vec<Cells> {
    let mut chance = Chance::new(seed);
    let towns: Vec<&str> = first_cells(TOWNS);
    let conditions: Vec<&str> = first_cells(CONDITIONS);
    let organisations = organisations(count, &towns, &mut chance);
    (1..=count).map(|number| row(number, &organisations, &towns, &conditions, &mut chance)).collect()
}

/// The same as the file that `mantelkaart import` takes.
pub fn csv(count: usize, seed: u64) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(Field::ALL.iter().map(|field| field.header())).expect("memory takes it");
    for row in rows(count, seed) {
        writer.write_record(Field::ALL.iter().map(|field| &row[*field])).expect("memory takes it");
    }
    writer.into_inner().expect("memory takes it")
}

fn first_cells(table: &'static str) -> Vec<&'static str> {
    table.lines().skip(1).filter_map(|line| line.split(';').next()).collect()
}

/// About one for eight offerings, each with its town.
fn organisations<'a>(count: usize, towns: &[&'a str], chance: &mut Chance) -> Vec<(String, &'a str)> {
    let mut organisations: Vec<(String, &str)> = Vec::new();
    for number in 0..(count / 8).max(1) {
        let town = *chance.skewed(towns);
        let mut name = format!("{} {town}", ORGANISATIONS[number % ORGANISATIONS.len()]);
        if organisations.iter().rev().take(3000).any(|(other, _)| *other == name) {
            name = format!("{name} {number}");
        }
        organisations.push((name, town));
    }
    organisations
}

fn row(
    number: usize,
    organisations: &[(String, &str)],
    towns: &[&str],
    conditions: &[&str],
    chance: &mut Chance,
) -> Cells {
    let mut cells = Cells::default();
    let (subject, functions) = chance.skewed(SUBJECTS);
    let special = chance.skewed(SPECIALS);
    let (organisation, town) = &organisations[chance.below(organisations.len())];
    cells[Field::Code] = format!("GEN-{number:06}");
    cells[Field::Title] = format!("{subject} {special}").trim().to_owned();
    cells[Field::Organisation].clone_from(organisation);
    cells[Field::Summary] = sentence(chance);
    cells[Field::Description] = (0..4 + chance.below(4)).map(|_| sentence(chance)).collect::<Vec<_>>().join(" ");
    cells[Field::Functions] = canonical_functions(functions);
    people(&mut cells, conditions, chance);
    whereabouts(&mut cells, town, towns, number, chance);
    practical(&mut cells, chance);
    let keywords = (0..2 + chance.below(4)).map(|_| *chance.skewed(THINGS)).collect::<Vec<_>>();
    cells[Field::Keywords] = keywords.join("|");
    cells[Field::Status] = if chance.percent(98) { "gepubliceerd" } else { "gestopt" }.to_owned();
    cells[Field::OriginUrl] = format!("https://www.voorbeeld.nl/aanbod/{number}");
    cells
}

/// In the list's order, as the catalogue keeps them.
fn canonical_functions(functions: &str) -> String {
    use mantelkaart::model::choice::{BasicFunction, ChoiceSet};
    ChoiceSet::<BasicFunction>::from_cell(functions).to_cell()
}

fn sentence(chance: &mut Chance) -> String {
    let sentence = *chance.skewed(SENTENCES);
    let thing: &str = chance.skewed::<&str>(THINGS);
    sentence.replace("{}", thing)
}

fn people(cells: &mut Cells, conditions: &[&str], chance: &mut Chance) {
    if chance.percent(25) {
        cells[Field::CarerTypes] = chance.list(&["jong", "ouder", "werkend", "migratieachtergrond"], 2);
    }
    if chance.percent(20) {
        cells[Field::CaresFor] = chance.list(&["partner", "ouder-of-schoonouder", "kind", "familie-vriend-of-buur"], 2);
    }
    if chance.percent(40) {
        cells[Field::Conditions] = chance.list(conditions, 3);
    }
}

fn whereabouts(cells: &mut Cells, town: &str, towns: &[&str], number: usize, chance: &mut Chance) {
    if chance.percent(85) {
        cells[Field::Place] = town.to_owned();
        cells[Field::Address] = format!("Dorpsstraat {}", 1 + chance.below(200));
    }
    if chance.percent(10) {
        cells[Field::Serves] = "landelijk".to_owned();
    } else if chance.percent(50) {
        let mut areas: Vec<&str> =
            std::iter::once(town).chain((0..chance.below(3)).map(|_| towns[chance.below(towns.len())])).collect();
        areas.dedup();
        cells[Field::Serves] = areas.join("|");
    }
    if chance.percent(80) {
        cells[Field::Phone] =
            format!("0{} {:03} {:02} {:02}", 10 + number % 80, number % 1000, number / 1000 % 100, chance.below(100));
    }
    if chance.percent(60) {
        cells[Field::Email] = format!("info{}@voorbeeld.nl", number % 500);
    }
    cells[Field::Website] = "https://www.voorbeeld.nl/mantelzorg".to_owned();
}

fn practical(cells: &mut Cells, chance: &mut Chance) {
    if chance.percent(70) {
        cells[Field::Costs] = "Gratis voor inwoners van de gemeente.".to_owned();
        cells[Field::Funding] = chance.list(&["gratis", "wmo", "wlz", "zvw", "jeugdwet", "pgb", "eigen-bijdrage"], 2);
    }
    if chance.percent(60) {
        cells[Field::Indication] = if chance.percent(70) { "nee" } else { "ja" }.to_owned();
    }
    cells[Field::HowToApply] = "Bel tijdens de openingstijden, of stuur een e-mail.".to_owned();
    if chance.percent(50) {
        cells[Field::Times] = "Maandag tot en met vrijdag van 9.00 tot 17.00 uur".to_owned();
    }
    cells[Field::Forms] = chance.list(&["thuis", "op-locatie", "telefonisch", "online", "groep"], 2);
    if chance.percent(70) {
        cells[Field::GivenBy] = chance.list(&["vrijwilligers", "beroepskrachten", "ervaringsdeskundigen"], 2);
    }
    if chance.percent(30) {
        cells[Field::Burden] = chance.list(&["licht", "matig", "zwaar"], 2);
    }
    if chance.percent(8) {
        cells[Field::Languages] = chance.list(LANGUAGES, 2);
        cells[Field::WaitingTime] =
            (*chance.skewed(&["", "ongeveer 6 weken", "geen", "2 weken", "wisselt"])).to_owned();
    }
    if chance.percent(80) {
        cells[Field::ReviewedOn] =
            format!("202{}-{:02}-{:02}", 4 + chance.below(3), 1 + chance.below(12), 1 + chance.below(28));
        cells[Field::ReviewedBy] = "redactie".to_owned();
    }
}
