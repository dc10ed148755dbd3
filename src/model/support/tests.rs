//! The table as it comes with the program, and what is said of a wrong one.

use super::*;

const HEADER: &str = "slug;naam;gewone_naam;kort;toereikend;grotendeels;beperkt;ontoereikend;functies;begrippen;door\n";

fn with(rows: &str) -> Result<Vec<Support>, DataError> {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    std::fs::create_dir(directory.path().join("data")).expect("a folder can be made");
    std::fs::write(directory.path().join(Support::FILE), format!("{HEADER}{rows}")).expect("a file can be written");
    load(&Files::new(directory.path()))
}

/// Schema 1, as it was published.
#[test]
fn the_table_is_that_of_the_source() {
    let table = load(&Files::new("/nergens")).expect("the default file is right");
    let grades = |support: &Support| support.grades.iter().map(|grade| char::from(b'0' + grade.number())).collect();
    let shown: Vec<(&str, String)> = table.iter().map(|support| (&*support.slug, grades(support))).collect();
    let expected = [
        ("informatie-en-advies", "1234"),
        ("vraagverheldering", "234"),
        ("luisterend-oor", "234"),
        ("sociaal-netwerk", "23"),
        ("educatie-vrijwilligers", "23"),
        ("educatie-beroepskrachten", "34"),
        ("praktische-hulp-vrijwilligers", "23"),
        ("praktische-hulp-beroepskrachten", "34"),
        ("lotgenotencontact", "34"),
        ("materiele-hulp", "34"),
        ("financiele-tegemoetkoming", "23"),
        ("respijtzorg-vrijwilligers", "34"),
        ("respijtzorg-beroepskrachten", "4"),
        ("casemanagement", "4"),
    ];
    assert_eq!(shown, expected.map(|(slug, grades)| (slug, grades.to_owned())));
}

#[test]
fn a_wrong_row_is_named_with_its_line() {
    let right = "advies;Advies;Raad;Kort.;x;;;X;informatie;steunpunt=90|wmo-loket;\n";
    for (wrong, named) in [
        ("Een Slug;A;B;;x;;;;informatie;;\n", "regel 3: ‘Een Slug’ is geen slug"),
        ("een;;B;;x;;;;informatie;;\n", "regel 3: bij ‘een’ ontbreekt de naam"),
        ("een;A;B;;ja;;;;informatie;;\n", "regel 3: ‘ja’ onder een graad"),
        ("een;A;B;;;;;;informatie;;\n", "regel 3: bij ‘een’ staat nergens een x"),
        ("een;A;B;;x;;;;advies;;\n", "regel 3: ‘advies’ is geen van: respijtzorg"),
        ("een;A;B;;x;;;;;a=0;\n", "regel 3: het gewicht in ‘a=0’"),
        ("een;A;B;;x;;;;;;vrijwilligers\n", "regel 3: bij ‘een’ staan geen functies en geen begrippen"),
        ("een;A;B;;x;;;;informatie;;iedereen\n", "regel 3: ‘iedereen’ is geen van: vrijwilligers"),
        ("advies;A;B;;x;;;;informatie;;\n", "regel 3: ‘advies’ staat er twee keer in"),
        ("een;A\n", "regel 3"),
    ] {
        let error = with(&format!("{right}{wrong}")).expect_err(wrong);
        assert!(error.file == Support::FILE && error.reason.contains(named), "{error:?}");
    }
    let table = with(right).expect("it is right");
    assert_eq!(table[0].concepts, [("steunpunt".to_owned(), 0.9), ("wmo-loket".to_owned(), 1.0)]);
    assert!(table[0].grades.contains(Grade::TooLittle) && !table[0].grades.contains(Grade::Little));
}

#[test]
fn load_is_weighed_against_strength() {
    for (load, strength, grade) in [
        (0.0, 1.0, Grade::Enough),
        (0.2, 0.7, Grade::Enough),
        (0.5, 0.7, Grade::Mostly),
        (0.5, 0.5, Grade::Mostly),
        (0.6, 0.5, Grade::Little),
        (0.9, 0.6, Grade::Little),
        (1.0, 0.0, Grade::TooLittle),
    ] {
        assert_eq!(Grade::weighed(load, strength), grade, "{load} against {strength}");
    }
}

#[test]
fn a_wrong_row_of_what_weighs_is_named_with_its_line() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    std::fs::create_dir(directory.path().join("data")).expect("a folder can be made");
    let files = Files::new(directory.path());
    let supports = with("advies;Advies;Raad;Kort.;x;;;X;informatie;steunpunt;\n").expect("it is right");
    let told = |row: &str| {
        let text = format!("slug;steun;begrippen;zoekwoorden\nmoe;advies=90;;\n{row}\n");
        std::fs::write(directory.path().join(matter::Matter::FILE), text).expect("a file can be written");
        matter::load(&files, &supports)
    };
    for (wrong, named) in [
        ("nood;advies|rust;;", "regel 3: bij ‘nood’: de steun ‘rust’ staat niet in data/ondersteuning.csv"),
        ("nood;advies=101;;", "regel 3: het gewicht in ‘advies=101’"),
        ("moe;advies;;", "regel 3: ‘moe’ staat er twee keer in"),
    ] {
        let error = told(wrong).expect_err(wrong);
        assert!(error.file == matter::Matter::FILE && error.reason.contains(named), "{error:?}");
    }
    let right = told("nood;advies;logeren=60|nachtzorg;even weg").expect("it is right");
    assert_eq!(right[1].concepts, [("logeren".to_owned(), 0.6), ("nachtzorg".to_owned(), 1.0)]);
    assert_eq!((&*right[1].search, right[0].supports[0].1), ("even weg", 0.9));
}
