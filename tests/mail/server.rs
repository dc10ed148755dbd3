//! A real mail server on loopback: nodemailer's `smtp-server`, in a process of its own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

/// A mail that the server took.
#[derive(Debug, Deserialize)]
pub struct Taken {
    pub from: String,
    pub to: Vec<String>,
    /// Headers and text, as they travelled.
    pub data: String,
    /// Over TLS.
    pub secure: bool,
    /// Who had signed in.
    pub user: String,
}

impl Taken {
    /// The headers, those that run over several lines as one.
    pub fn headers(&self) -> Vec<String> {
        let head = self.data.split("\r\n\r\n").next().unwrap_or_default();
        head.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n").map(str::to_owned).collect()
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> String {
        let start = format!("{name}: ");
        self.headers().iter().find_map(|line| line.strip_prefix(&start).map(str::to_owned)).unwrap_or_default()
    }
}

pub struct Server {
    pub port: u16,
    lines: Receiver<String>,
    process: Child,
}

impl Server {
    /// One that takes mail from anybody.
    pub fn start() -> Self {
        Self::with(&json!({}))
    }

    pub fn with(options: &Value) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/mail_server.mjs");
        let mut process = Command::new("node")
            .arg(script)
            .arg(options.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is installed: tests/install");
        let output = process.stdout.take().expect("its output is ours");
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let first = lines.recv_timeout(Duration::from_secs(30)).expect("the mail server starts: tests/install");
        Self { port: first.parse().expect("its port"), lines, process }
    }

    /// The next mail that it took.
    pub fn next(&self) -> Taken {
        let line = self.lines.recv_timeout(Duration::from_secs(10)).expect("a mail came");
        serde_json::from_str(&line).expect("the server says what it took")
    }

    /// No mail came.
    pub fn assert_nothing(&self) {
        assert_eq!(self.lines.recv_timeout(Duration::from_millis(200)).ok(), None);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
