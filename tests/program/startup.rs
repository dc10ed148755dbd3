//! Starting the program: the first time, the second time, and where it can't.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::Duration;

use crate::support::{Finished, Home, Running, program};
use mantelkaart::config::DataOptions;

const SOON: Duration = Duration::from_secs(20);

fn get(running: &Running, path: &str) -> String {
    let mut response = ureq::get(format!("{}{path}", running.address)).call().expect("it answers");
    response.body_mut().read_to_string().expect("the body can be read")
}

#[test]
fn the_first_start_takes_in_the_sample_and_says_so_and_the_second_does_not() {
    let home = Home::new();
    let taken_in = format!("Er staan nu {} voorbeelden in", crate::support::sample().len());

    let first = Running::start(&mut program(&home.options));
    assert!(first.said.iter().any(|line| line.contains(&taken_in)), "does not say {taken_in}: {:?}", first.said);
    let (front, all) = (get(&first, "/"), get(&first, "/zoeken.json"));
    assert!(front.contains("voorbeeld"), "visitors are not told that this is a sample: {front}");
    let total = serde_json::from_str::<serde_json::Value>(&all).expect("JSON")["total"].as_u64();
    assert!(total > Some(100), "{all}");
    drop(first);

    let second = Running::start(&mut program(&home.options));
    assert!(!second.said.iter().any(|line| line.contains(&taken_in)), "{:?}", second.said);
    assert!(second.said.iter().any(|line| line.contains("user add")), "does not say how to begin: {:?}", second.said);
    drop(second);
    let first_admin = ["user", "add", "a@voorbeeld.nl", "--role", "beheerder"];
    Finished::within(SOON, program(&home.options).args(first_admin));
    let second = Running::start(&mut program(&home.options));
    assert_eq!(second.said.len(), 1, "{:?}", second.said);
    assert_eq!(get(&second, "/zoeken.json"), all);
}

#[test]
fn serve_is_what_it_does_without_a_command() {
    let home = Home::new();
    let running = Running::start(program(&home.options).arg("serve"));
    assert!(get(&running, "/gezond").contains("\"index_in_step\":true"));
}

#[test]
fn a_port_in_use_is_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = taken.local_addr().expect("it has an address").to_string();
    let home = Home::new();
    let finished = Finished::within(SOON, program(&home.options).args(["--listen", &address]));
    finished.assert_refused("al in gebruik");
    assert!(!home.options.data_dir.join("mantelkaart.sqlite3").exists(), "it filled a database that nobody will see");
}

#[test]
fn options_of_the_site_count_before_the_command_too() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = taken.local_addr().expect("it has an address").to_string();
    let home = Home::new();
    let finished = Finished::within(SOON, program(&home.options).args(["--listen", &address, "serve"]));
    finished.assert_refused(&address.replace("127.0.0.1:", "Poort "));
}

#[test]
fn a_data_directory_that_is_a_file_is_one_sentence() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let data_dir = directory.path().join("gegevens");
    fs::write(&data_dir, "geen map").expect("a file can be written");
    let options = DataOptions { data_dir, database_url: None };
    Finished::within(SOON, &mut program(&options)).assert_refused("gegevensmap");
}

/// `/sys` is a directory in which not even root makes files.
#[cfg(target_os = "linux")]
#[test]
fn a_data_directory_that_is_read_only_is_one_sentence() {
    let options = DataOptions { data_dir: PathBuf::from("/sys"), database_url: None };
    let finished = Finished::within(SOON, &mut program(&options));
    finished.assert_refused("schrijven");
}

#[test]
fn a_settings_file_that_is_wrong_is_one_sentence() {
    for (text, named) in
        [("naam = ", "mantelkaart.toml"), ("nam = \"Buurtkaart\"", "nam"), ("naam = 5", "mantelkaart.toml")]
    {
        let home = Home::new();
        fs::write(home.options.data_dir.join("mantelkaart.toml"), text).expect("a file can be written");
        Finished::within(SOON, &mut program(&home.options)).assert_refused(named);
    }
}

#[test]
fn a_number_for_who_is_in_need_that_can_not_be_called_is_one_sentence() {
    let home = Home::new();
    fs::create_dir(home.options.data_dir.join("data")).expect("a folder for own files");
    let rows = "slug;naam;telefoon;wanneer;bereikbaar;website\n113;Praten;0800-01133;Bel.;;\n";
    fs::write(home.options.data_dir.join("data/hulplijnen.csv"), rows).expect("a file can be written");
    let finished = Finished::within(SOON, &mut program(&home.options));
    finished.assert_refused("data/hulplijnen.csv");
    finished.assert_refused("regel 2: ‘0800-01133’");
}

#[test]
fn a_theme_with_a_broken_colour_is_one_sentence_and_one_that_can_hardly_be_read_is_said() {
    let home = Home::new();
    let theme = home.options.data_dir.join("static/theme.css");
    fs::create_dir(home.options.data_dir.join("static")).expect("a folder for own files");
    fs::write(&theme, ":root {\n  --utrecht-link-color: #00336;\n}").expect("a file can be written");
    let refused = Finished::within(SOON, &mut program(&home.options));
    refused.assert_refused("static/theme.css");
    refused.assert_refused("regel 2: ‘#00336’ bij --utrecht-link-color is geen kleur");

    fs::write(&theme, ":root { --utrecht-link-color: #7fb2e5 }").expect("a file can be written");
    let running = Running::start(&mut program(&home.options));
    let front = get(&running, "/");
    let sheet = front.split("href=\"").find_map(|part| part.strip_prefix("/static/theme.")).expect("a theme");
    let sheet = get(&running, &format!("/static/theme.{}", sheet.split('"').next().unwrap_or_default()));
    assert!(sheet.contains("--utrecht-link-color:#7fb2e5"), "{sheet}");
    drop(running);

    let checked = Finished::within(SOON, program(&home.options).arg("check"));
    assert_eq!(checked.code, Some(1), "{checked:?}");
    assert!(checked.stdout.contains("FOUT   Huisstijl: Op een licht scherm is een link"), "{checked:?}");
    assert!(checked.stdout.contains("(#7fb2e5) op --utrecht-document-background-color (#fbf8f3)"), "{checked:?}");
}

#[test]
fn a_logo_stands_for_the_name_of_the_municipality() {
    let home = Home::new();
    fs::create_dir(home.options.data_dir.join("static")).expect("a folder for own files");
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><path d=\"M0 0h90v30H0z\"/></svg>";
    fs::write(home.options.data_dir.join("static/logo.svg"), logo).expect("a file can be written");
    fs::write(home.options.data_dir.join("mantelkaart.toml"), "gemeente = 'Stad & Land'")
        .expect("a file can be written");
    let running = Running::start(&mut program(&home.options));
    let front = get(&running, "/");
    assert!(front.contains("alt=\"Stad &#38; Land\" width=\"132\" height=\"44\""), "{front}");
    assert!(!front.contains("<small>Stad"), "says the name twice: {front}");
}

#[test]
fn a_log_filter_that_is_wrong_is_one_sentence() {
    let home = Home::new();
    let finished = Finished::within(SOON, program(&home.options).args(["--log-filter", "info,=%"]));
    finished.assert_refused("logboek");
}

#[test]
fn the_log_has_every_answer_in_its_order_up_to_the_last() {
    let home = Home::new();
    for form in ["tekst", "json"] {
        let running = Running::start(program(&home.options).args(["--log", form]));
        for path in ["/over", "/privacy", "/over"] {
            get(&running, path);
        }
        let log = running.stopped();
        let answers: Vec<&str> = log.lines().filter(|line| line.contains("mantelkaart::front")).collect();
        assert_eq!(answers.len(), 3, "{log}");
        for (line, path) in answers.into_iter().zip(["/over", "/privacy", "/over"]) {
            assert!(line.contains(path) && line.contains("200") && line.contains("micros"), "{log}");
        }
    }
}

#[cfg(feature = "postgres")]
#[test]
fn a_database_that_does_not_answer_is_one_sentence_within_ten_seconds() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let silent = silent.local_addr().expect("it has an address");
    // The first refuses at once, the second takes the call and says nothing.
    for host in ["127.0.0.1:1", &silent.to_string()] {
        let database_url = Some(format!("postgres://iemand:geheim@{host}/mantelkaart"));
        let options = DataOptions { data_dir: directory.path().to_owned(), database_url };
        let finished = Finished::within(Duration::from_secs(10), &mut program(&options));
        finished.assert_refused("DATABASE_URL");
        assert!(!finished.stderr.contains("geheim"), "tells the password: {finished:?}");
    }
}

#[cfg(not(feature = "postgres"))]
#[test]
fn without_the_feature_a_postgresql_address_is_one_sentence() {
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let database_url = Some("postgres://iemand@127.0.0.1/mantelkaart".to_owned());
    let options = DataOptions { data_dir: directory.path().to_owned(), database_url };
    Finished::within(SOON, &mut program(&options)).assert_refused("--features postgres");
}
