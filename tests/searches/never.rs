//! What may say who somebody is, is written nowhere.

use super::support::{Log, Site};
use super::{asked, counts, site};

/// Every file of the data directory, and the log, as one text in lower case.
fn everything_written(site: &Site, log: &Log) -> String {
    let mut text = String::from_utf8_lossy(&log.0.lock().expect("no other test writes here")).to_lowercase();
    let mut folders = vec![site.database.data_dir().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("leest").flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => text += &String::from_utf8_lossy(&std::fs::read(path).expect("leest")).to_lowercase(),
            }
        }
    }
    text
}

#[actix_web::test]
async fn what_may_say_who_somebody_is_is_written_nowhere_however_often() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    let site = site();
    let guard = tracing::subscriber::set_default(subscriber);
    let personal = [
        "0687654321",
        "bsn 123456782",
        "oppas quirien@voorbeeld.nl",
        "Mevrouw Qualbergen",
        "oppas voor Qualbergen",
        "q. qualbergen",
        "mijn naam is qualbergen",
        "7299 QX",
        "Qualbergstraat 77",
        "qualbergstraat 77 oppas",
        "9-9-1949",
        // All of these words stand in an offering.
        "truus",
        "dorpsstraat 12",
        &"oppas ".repeat(20),
    ];
    for query in personal {
        let page = asked(&site, 10, query).await;
        page.assert_no_text("data-gezocht");
    }
    asked(&site, 4, "quaggamossel").await;
    let asked = i64::try_from(personal.len()).expect("a few") * 10 + 4;
    site.app.write_counts();
    drop(guard);
    let found = counts(&site.database);
    assert_eq!(found.iter().map(|(_, query, all, ..)| (&**query, *all)).collect::<Vec<_>>(), [("", asked)]);
    let written = everything_written(&site, &log);
    assert!(written.contains("route=\"/zoeken\""), "the log is there");
    for word in
        ["87654321", "123456782", "quirien", "qualberg", "7299 qx", "7299qx", "9-9-1949", "quagga", "oppas oppas"]
    {
        assert!(!written.contains(word), "{word} is written down");
    }
}
