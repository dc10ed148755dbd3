//! A process that is killed in the middle of an import leaves everything or nothing.

use std::process::Stdio;
use std::time::Duration;

use crate::support::catalogue::{self, Chance};
use crate::support::{Finished, database, program};
use diesel::prelude::*;
use mantelkaart::db::{Database, schema};

const ROWS: usize = 10_000;

fn offerings(database: &Database) -> i64 {
    database.read(|connection| schema::offering::table.count().get_result(connection)).expect("telt")
}

fn imports(database: &Database) -> i64 {
    database.read(|connection| schema::import::table.count().get_result(connection)).expect("telt")
}

#[test]
fn killed_ten_times_in_the_middle_of_an_import() {
    let database = database();
    let file = database.data_dir().join("groot.csv");
    std::fs::write(&file, catalogue::csv(ROWS, 7)).expect("schrijft");
    let mut chance = Chance::new(u64::from(std::process::id()));
    // How long a whole import takes here tells where its middle is.
    let trial = crate::support::database();
    let whole = Finished::within(Duration::from_secs(300), program(trial.options()).arg("import").arg(&file)).took;
    let mut done = 0;
    for _ in 0..10 {
        let generation = database.generation().expect("teller");
        let moment = whole.mul_f64(0.1 + chance.below(90) as f64 / 100.0);
        let mut command = program(database.options());
        let mut child =
            command.arg("import").arg(&file).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("start");
        std::thread::sleep(moment);
        child.kill().expect("gestopt");
        child.wait().expect("gestopt");
        settled(&database);
        let now = imports(&database);
        assert!(now == done || now == done + 1, "half an import after {moment:?}");
        assert_eq!(offerings(&database), if now == 0 { 0 } else { ROWS as i64 }, "killed after {moment:?}");
        assert_eq!(database.generation().expect("teller"), generation + (now - done), "every write counts once");
        done = now;
    }
    let next = Finished::within(Duration::from_secs(300), program(database.options()).arg("import").arg(&file));
    assert_eq!((next.code, offerings(&database)), (Some(0), ROWS as i64), "{}", next.stderr);
}

/// A server notices only after a moment that its client is gone. Until then the client's write lock stands, so
/// whoever asks for that lock waits just long enough.
fn settled(database: &Database) {
    let asked = database.write(|_, _| Err::<(), _>(diesel::result::Error::RollbackTransaction));
    assert!(asked.is_err(), "this write only waits");
}
