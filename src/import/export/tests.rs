use super::*;
use crate::files::Files;
use crate::import::read;
use crate::model::cell::{Words, parse};
use crate::model::vocabulary::Vocabulary;
use proptest::prelude::*;

fn words() -> Words {
    Words::new(&Vocabulary::load(&Files::new("nergens")).expect("woordenlijst"))
}

/// Rows of the same code, in CSV and in a workbook.
fn back(cells: &Cells, words: &Words, workbook: bool) -> Cells {
    let rows = std::slice::from_ref(cells);
    let bytes = if workbook { xlsx(rows).expect("werkmap") } else { csv(rows) };
    read(&bytes, "x", words).expect("leesbaar").rows.remove(0).cells
}

fn canonical(words: &Words, texts: &[String]) -> Cells {
    let mut cells = Cells::default();
    for (field, text) in Field::ALL.iter().copied().zip(texts) {
        cells[field] = parse(field, text, words).text;
    }
    cells[Field::Code] = "MK-1".to_owned();
    cells[Field::Status] = "gepubliceerd".to_owned();
    if cells[Field::Summary].is_empty() {
        cells[Field::Summary] = "Kort.".to_owned();
    }
    cells
}

/// Text as lists have it, with everything that a spreadsheet trips over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@'\\-]{0,3}[0-9]{1,6}",
        "['\"=+;,|\\-@\n\t 0-9a-zA-Zéë€.:/%]{0,12}",
        "[0-9]{1,2}[-/ .][0-9]{1,2}[-/ .][0-9]{2,4}",
        "[a-z]{1,9}( [a-z]{1,9}){0,4}",
        "\\PC{0,8}",
        // What looks misread stays as it is: it is what the catalogue says.
        Just("FinanciÃ«le Â¡".to_owned()),
        Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]
    #[test]
    fn what_is_exported_comes_back(texts in proptest::collection::vec(text(), Field::COUNT)) {
        let words = words();
        let cells = canonical(&words, &texts);
        prop_assert_eq!(&back(&cells, &words, false), &cells);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn a_workbook_comes_back(texts in proptest::collection::vec(text(), Field::COUNT)) {
        let words = words();
        let cells = canonical(&words, &texts);
        prop_assert_eq!(&back(&cells, &words, true), &cells);
    }
}
