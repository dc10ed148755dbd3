//! The real program in a process of its own.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use mantelkaart::config::DataOptions;

/// The program with this data directory and database, and nothing else of our environment that it listens to.
pub fn program(options: &DataOptions) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mantelkaart"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("MANTELKAART_")) {
        command.env_remove(name);
    }
    command.env("MANTELKAART_DATA_DIR", &options.data_dir).env("MANTELKAART_LISTEN", "127.0.0.1:0");
    match &options.database_url {
        Some(url) => command.env("DATABASE_URL", url),
        None => command.env_remove("DATABASE_URL"),
    };
    command
}

/// How a command ended.
#[derive(Debug)]
pub struct Finished {
    /// The exit code; `None`: killed.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
    pub took: Duration,
}

impl Finished {
    /// Runs a command to its end; kills it and fails where it takes longer than `limit`.
    pub fn within(limit: Duration, command: &mut Command) -> Self {
        let started = Instant::now();
        let mut child = spawn(command);
        let stdout = read_all(child.stdout.take());
        let stderr = read_all(child.stderr.take());
        let status = loop {
            match child.try_wait().expect("the program can be waited for") {
                Some(status) => break status,
                None if started.elapsed() > limit => {
                    let _ = child.kill();
                    panic!("still running after {limit:?}: {command:?}");
                }
                None => thread::sleep(Duration::from_millis(10)),
            }
        };
        let text = |reader: thread::JoinHandle<String>| reader.join().expect("the output can be read");
        Self { code: status.code(), stdout: text(stdout), stderr: text(stderr), took: started.elapsed() }
    }

    /// One sentence about what is wrong on standard error, and exit code 1.
    #[track_caller]
    pub fn assert_refused(&self, part: &str) {
        assert_eq!(self.code, Some(1), "{self:?}");
        assert_eq!(self.stderr.trim().lines().count(), 1, "more than one line: {self:?}");
        assert!(self.stderr.contains(part), "no ‘{part}’ in {self:?}");
    }
}

/// The site, serving on a free port until it is dropped.
pub struct Running {
    /// Such as `http://127.0.0.1:40123`.
    pub address: String,
    /// What it said before it was ready.
    pub said: Vec<String>,
    child: Child,
    log: Option<thread::JoinHandle<String>>,
}

impl Running {
    /// Starts it and waits until it says where it serves.
    pub fn start(command: &mut Command) -> Self {
        let mut child = spawn(command);
        let stderr = read_all(child.stderr.take());
        let (sender, lines) = mpsc::channel();
        let stdout = child.stdout.take().expect("its output is ours");
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let mut said = Vec::new();
        loop {
            match lines.recv_timeout(Duration::from_secs(60)) {
                Ok(line) => match line.split_whitespace().find(|word| word.starts_with("http://")) {
                    Some(url) => {
                        let address = url.trim_end_matches('/').to_owned();
                        said.push(line);
                        return Self { address, said, child, log: Some(stderr) };
                    }
                    None => said.push(line),
                },
                Err(_) => {
                    let _ = child.kill();
                    panic!("not serving after {said:?}: {}", stderr.join().unwrap_or_default());
                }
            }
        }
    }

    /// The process, to be hurt.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Asks it to stop, waits until it has, and gives what it logged.
    pub fn stopped(mut self) -> String {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status().expect("there is `kill`");
        assert!(asked.success());
        self.child.wait().expect("it stops");
        self.log.take().and_then(|log| log.join().ok()).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

fn read_all(stream: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        if let Some(mut stream) = stream {
            let _ = stream.read_to_string(&mut text);
        }
        text
    })
}
