//! Programs under measure: started on one core, loaded from the other.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The core that serves; the load comes from the other one.
const SERVING_CORE: &str = "0";
const LOADING_CORE: &str = "1";
/// As many visitors at once as the reach speaks of.
pub const CONNECTIONS: u32 = 16;

/// A running server, stopped when it goes out of scope.
pub struct Server {
    child: Child,
    pub port: u16,
    /// From the start of the process to its first good answer.
    pub started_in: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What one run of load showed.
pub struct Load {
    pub per_second: f64,
    pub p99: Duration,
}

impl Server {
    /// Starts `program` with the arguments that `arguments` makes of a free port, and waits until `path` answers 200.
    pub fn start(program: &Path, path: &str, arguments: impl Fn(u16) -> Vec<String>) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port").port();
        let begin = Instant::now();
        let child = Command::new("taskset")
            .args(["-c", SERVING_CORE])
            .arg(program)
            .args(arguments(port))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("taskset starts the server");
        // Stopped when dropped, also where it never answers.
        let mut server = Self { child, port, started_in: Duration::ZERO };
        while begin.elapsed() < Duration::from_secs(120) {
            if get(port, path).is_some_and(|answer| answer.starts_with(b"HTTP/1.1 200")) {
                server.started_in = begin.elapsed();
                return server;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        panic!("{} did not answer {path}", program.display());
    }

    /// The bytes of one page, uncompressed, without its head.
    pub fn page(&self, path: &str) -> Vec<u8> {
        let answer = get(self.port, path).expect("the server answers");
        let head = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 4;
        answer[head..].to_vec()
    }

    /// Resident memory in MB.
    pub fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("the process lives");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("a VmRSS line");
        let kilobytes: f64 = line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number");
        kilobytes / 1024.0
    }

    /// Asks for the paths in turn, over and over, for `seconds`.
    pub fn load(&self, paths: &[String], encoding: &str, connections: u32, seconds: u32) -> Load {
        let script = script(paths, encoding);
        let output = Command::new("taskset")
            .args(["-c", LOADING_CORE, "wrk", "-t1", "--latency", "--timeout", "30s"])
            .args([format!("-c{connections}"), format!("-d{seconds}s"), "-s".to_owned()])
            .arg(script.path())
            .arg(format!("http://127.0.0.1:{}/", self.port))
            .output()
            .expect("wrk runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!text.contains("Non-2xx"), "the server failed under load:\n{text}");
        let value = |label: &str| text.lines().find_map(|line| line.trim().strip_prefix(label)).map(str::trim);
        Load {
            per_second: value("Requests/sec:").and_then(|rate| rate.parse().ok()).unwrap_or_else(|| panic!("{text}")),
            p99: value("99%").map(duration).unwrap_or_else(|| panic!("{text}")),
        }
    }
}

/// wrk writes `850.00us`, `3.21ms` or `1.02s`.
fn duration(text: &str) -> Duration {
    let digits = text.find(|letter: char| letter.is_alphabetic()).expect("a unit");
    let number: f64 = text[..digits].parse().expect("a number");
    Duration::from_secs_f64(match &text[digits..] {
        "us" => number / 1e6,
        "ms" => number / 1e3,
        _ => number,
    })
}

fn script(paths: &[String], encoding: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    let list: String = paths.iter().map(|path| format!("{path:?},")).collect();
    let header = if encoding.is_empty() { String::new() } else { format!("[\"Accept-Encoding\"]={encoding:?}") };
    write!(
        file,
        "local paths={{{list}}}\nlocal headers={{{header}}}\nlocal made={{}}\nlocal at=0\n\
         function init() for i,p in ipairs(paths) do made[i]=wrk.format('GET',p,headers) end end\n\
         function request() at=at%#made+1 return made[at] end\n"
    )
    .expect("the script is written");
    file
}

fn get(port: u16, path: &str) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(answer)
}

/// The `bare` bench, which cargo builds beside this one.
pub fn bare() -> PathBuf {
    let own = std::env::current_exe().expect("own path");
    let beside = std::fs::read_dir(own.parent().expect("a folder")).expect("a readable folder").flatten();
    beside
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_none())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("bare-")))
        .max_by_key(|path| path.metadata().and_then(|file| file.modified()).ok())
        .expect("`cargo bench` builds `bare`")
}
