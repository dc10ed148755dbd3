//! An export that LibreOffice opened and saved comes back as unchanged. A step of its own in `tests/run`, which says so
//! where LibreOffice is not installed.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use support::{Finished, database, program};

/// `;`, `"`, UTF-8, from the first line; as a person would choose on opening.
const AS_CSV: &str = "csv:Text - txt - csv (StarCalc):59,34,76,1";
const OPENED_AS: &str = "--infilter=CSV:59,34,76,1,,1043,false,true";

fn saved_again(file: &Path, into: &Path, arguments: &[&str]) -> PathBuf {
    let profile = format!("-env:UserInstallation=file://{}", into.join("profiel").display());
    let mut command = Command::new("soffice");
    command.args(["--headless", &profile]).args(arguments).arg("--outdir").arg(into).arg(file);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let status = command.status().expect("soffice (LibreOffice) starts");
    assert!(status.success(), "LibreOffice could not save {}", file.display());
    let kind = if arguments.iter().any(|argument| argument.starts_with("xlsx")) { "xlsx" } else { "csv" };
    into.join(file.file_stem().expect("a file")).with_extension(kind)
}

#[test]
#[ignore = "needs LibreOffice: tests/run LibreOffice"]
fn an_export_saved_again_by_libreoffice_is_unchanged() {
    let limit = Duration::from_secs(120);
    for list in ["tests/fixtures/import/lastige-cellen.csv", "data/aanbod.csv"] {
        let database = database();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(list);
        let first = Finished::within(limit, program(database.options()).arg("import").arg(&path));
        assert_eq!(first.code, Some(0), "{first:?}");
        for kind in ["csv", "xlsx"] {
            let file = database.data_dir().join(format!("export.{kind}"));
            let exported = Finished::within(limit, program(database.options()).arg("export").arg("-o").arg(&file));
            assert_eq!(exported.code, Some(0), "{exported:?}");
            let ways: &[&[&str]] = match kind {
                "csv" => &[&[OPENED_AS, "--convert-to", AS_CSV], &["--convert-to", "csv"], &["--convert-to", "xlsx"]],
                _ => &[&["--convert-to", "xlsx"], &["--convert-to", AS_CSV]],
            };
            for (number, way) in ways.iter().enumerate() {
                let into = database.data_dir().join(format!("{kind}-{number}"));
                std::fs::create_dir(&into).expect("map");
                let saved = saved_again(&file, &into, way);
                let back = Finished::within(limit, program(database.options()).arg("import").arg(&saved));
                let last = back.stdout.lines().last().unwrap_or_default().to_owned();
                assert!(last.starts_with("nieuw 0, gewijzigd 0,"), "{list} {kind} {way:?}: {}", back.stdout);
                assert!(last.ends_with("ontbreekt 0, fout 0"), "{list} {kind} {way:?}: {last}");
            }
        }
    }
}
