//! An authority of our own and a certificate for `localhost`, made anew: one that is kept would end some day.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Certificates {
    /// PEM.
    pub key: String,
    /// PEM.
    pub cert: String,
    /// The file with the authority.
    pub authority: PathBuf,
    _directory: tempfile::TempDir,
}

impl Certificates {
    pub fn make() -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let at = directory.path();
        let new = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2";
        openssl(
            at,
            &format!("{new} -keyout ca.key -out ca.pem -subj /CN=Proef -addext basicConstraints=critical,CA:TRUE"),
        );
        openssl(
            at,
            &format!(
                "{new} -keyout key.pem -out cert.pem -subj /CN=localhost -CA ca.pem -CAkey ca.key \
                 -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE"
            ),
        );
        let read = |name: &str| fs::read_to_string(at.join(name)).expect("it was made");
        Self { key: read("key.pem"), cert: read("cert.pem"), authority: at.join("ca.pem"), _directory: directory }
    }
}

fn openssl(directory: &Path, arguments: &str) {
    let output = Command::new("openssl").current_dir(directory).args(arguments.split_whitespace()).output();
    let output = output.expect("openssl is installed: tests/install");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
