//! How long the search core takes: `cargo bench --bench search [-- COUNT…]`. One thread, plain clock, median of many.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use mantelkaart::files::Files;
use mantelkaart::model::choice::{BasicFunction, CarerType};
use mantelkaart::model::field::Field;
use mantelkaart::model::vocabulary::Vocabulary;
use mantelkaart::search::suggest::Suggestions;
use mantelkaart::search::sync::Sync;
use mantelkaart::search::{Catalogue, Request, Sort};

const TODAY: Date = date(2026, 3, 12);

fn main() {
    let counts: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    for count in if counts.is_empty() { vec![2_000, 100_000] } else { counts } {
        measure(count);
        measure_suggestions(count);
    }
}

/// With a title of its own for every offering: the most there can be to suggest.
fn measure_suggestions(count: usize) {
    let directory = tempfile::tempdir().expect("a directory");
    let mut rows = support::catalogue::rows(count, 1);
    rows.iter_mut().for_each(|row| row[Field::Title] = format!("{} {}", row[Field::Title], row[Field::Code]));
    support::database::fill(&support::database::open(directory.path()), &rows);
    drop(rows);
    let (_sync, catalogue) = open(directory.path());
    let before = resident_mb();
    let (made, suggestions) = timed(|| Suggestions::new(&catalogue.snapshot, &catalogue.vocabulary, &[]));
    println!("{count} titles to suggest, made in {made:.1?}, in {} MB", resident_mb() - before);
    for typed in ["op", "demente", "hulp hui", "mantelzorgmakelaar bij", "demmentie", "mantelsorgmakkelaar", "xqzwvkpr"]
    {
        let median = median(|| suggestions.of(black_box(typed)));
        println!("  {typed:<32} {median:>10.1?}   {} found", suggestions.of(typed).len());
    }
}

fn measure(count: usize) {
    let directory = tempfile::tempdir().expect("a directory");
    support::database::fill(&support::database::open(directory.path()), &support::catalogue::rows(count, 1));
    println!("{count} offerings");
    let (built, first) = timed(|| open(directory.path()));
    drop(first);
    let (opened, (mut sync, former)) = timed(|| open(directory.path()));
    println!("  first catalogue, index written   {built:>10.1?}");
    println!("  second start, index in step      {opened:>10.1?}   memory {} MB", resident_mb());
    let (renewed, catalogue) = timed(|| sync.catalogue(TODAY).expect("a catalogue"));
    drop(former);
    println!("  renewed, nothing changed         {renewed:>10.1?}   memory {} MB", resident_mb());
    for (name, request) in requests() {
        let outcome = catalogue.search(&request);
        println!(
            "  {name:<32} {:>10.1?}   {} found, {:?}",
            median(|| catalogue.search(black_box(&request))),
            outcome.total,
            outcome.reading
        );
        let shown = outcome.hits.iter().filter_map(|hit| catalogue.snapshot.offering(hit.ordinal));
        let texts: Vec<&str> = shown.flat_map(|offering| [&*offering.title, &*offering.summary]).collect();
        let marked = median(|| texts.iter().map(|text| catalogue.marked(&outcome, text).len()).sum::<usize>());
        println!("  {:<32} {marked:>10.1?}   {} stems", "  its words marked", outcome.marks.len());
    }
}

fn open(directory: &Path) -> (Sync, Catalogue) {
    let files = Files::new(directory);
    let vocabulary = Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    let database = support::database::open(directory);
    let mut sync = Sync::open(database, vocabulary, &files, directory.join("index")).expect("it opens");
    let catalogue = sync.catalogue(TODAY).expect("a catalogue");
    (sync, catalogue)
}

fn requests() -> Vec<(&'static str, Request)> {
    let typed = |text: &str| Request { text: text.to_owned(), ..Request::default() };
    let mut filtered = typed("oppas");
    filtered.filters.functions = [BasicFunction::Respite, BasicFunction::PracticalHelp].into_iter().collect();
    filtered.filters.carer_types = std::iter::once(CarerType::Young).collect();
    vec![
        ("everything", Request::default()),
        ("oppas", typed("oppas")),
        ("oppas dementie", typed("oppas dementie")),
        ("parkinson", typed("parkinson")),
        ("wie helpt met de boodschappen", typed("wie helpt met de boodschappen")),
        ("ik kan niet meer", typed("ik kan niet meer")),
        ("a sentence", typed("ik zorg voor mijn moeder met dementie en kan er \u{2019}s nachts niet meer tegen")),
        ("some words", typed("mijn man slaapt slecht en laat me nooit met rust")),
        ("nothing", typed("kanarie")),
        ("a letter of 5,000 words", typed(&letter(5_000))),
        ("1,000 letters of a letter", typed(&letter(5_000)[..1_000])),
        ("250 misspelt words", typed(&misspelt(250, 17))),
        ("1,000 letters of long ones", typed(&misspelt(55, 17))),
        ("1,000 letters of short ones", typed(&misspelt(165, 5))),
        ("oppas, three filters", filtered),
        ("near Zutphen", Request { place: "Zutphen".to_owned(), ..Request::default() }),
        ("oppas near Zutphen", Request { place: "Zutphen".to_owned(), ..typed("oppas") }),
        ("by title, page 50", Request { page: 50, sort: Sort::Title, ..Request::default() }),
    ]
}

/// What somebody pastes who tells everything.
fn letter(words: usize) -> String {
    const STORY: &str = "Beste lezer, al jaren zorg ik voor mijn man. Hij heeft dementie en kan niet meer alleen zijn. \
        Ik slaap slecht, want hij dwaalt door het huis. Onze dochter werkt en komt als zij kan, maar ook zij is moe. \
        De huisarts zegt dat er een indicatie nodig is voor de dagbesteding, en dat wij bij de gemeente moeten zijn. \
        Wie helpt mij met de formulieren? En is er iemand die een middag bij hem kan zitten? Het geld raakt op. ";
    STORY.split_whitespace().cycle().take(words).collect::<Vec<_>>().join(" ")
}

/// Different words of so many letters that begin as known words do and are none: the most work there is for spelling.
fn misspelt(words: usize, letters: usize) -> String {
    const BEGINNINGS: [&str; 10] = ["mant", "bege", "onde", "huis", "verv", "zorg", "dage", "vrij", "verz", "part"];
    let mut chance = support::catalogue::Chance::new(7);
    let mut word = |number: usize| {
        let tail = (4..letters).map(|_| char::from(b"aeionrstlg"[chance.below(10)]));
        BEGINNINGS[number % BEGINNINGS.len()].chars().chain(tail).collect::<String>()
    };
    (0..words).map(&mut word).collect::<Vec<_>>().join(" ")
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

/// Of at least 50 times, for at least a fifth of a second.
fn median<T>(mut work: impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < 50 || start.elapsed() < Duration::from_millis(200) {
        times.push(timed(|| black_box(work())).0);
    }
    times.sort_unstable();
    times[times.len() / 2]
}

/// What the system says this process has in memory; 0 where it doesn't say.
fn resident_mb() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or(0) / 1024
}
