//! A website on loopback that says what it is told to, and remembers what it was asked.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use mantelkaart::link_check::{Rules, Visitor};

/// Every name is this machine; `intern.example` is a neighbour of it, that may not be asked.
pub const RULES: Rules = Rules {
    look_up: |host, port| match host {
        "weg.example" => Ok(Vec::new()),
        "intern.example" => Ok(vec![SocketAddr::from((Ipv4Addr::new(127, 0, 0, 2), port))]),
        _ => Ok(vec![SocketAddr::from((Ipv4Addr::LOCALHOST, port))]),
    },
    may_ask: |address| address.ip() == Ipv4Addr::LOCALHOST,
    patience: Duration::from_secs(2),
};

pub struct Website {
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Website {
    /// `answer` is given the first line of a request.
    pub fn new(answer: impl Fn(&str) -> String + Send + 'static) -> Self {
        Self::at(Ipv4Addr::LOCALHOST, answer)
    }

    pub fn at(address: Ipv4Addr, answer: impl Fn(&str) -> String + Send + 'static) -> Self {
        let listener = TcpListener::bind((address, 0)).expect("a port");
        let port = listener.local_addr().expect("it has an address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let remembered = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                converse(stream, &answer, &remembered);
            }
        });
        Self { port, asked }
    }

    pub fn url(&self, host: &str, path: &str) -> String {
        format!("http://{host}:{}{path}", self.port)
    }

    /// Everything that it was asked, whole.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no test fails here").clone()
    }

    /// The first words of what it was asked, such as `HEAD /`.
    pub fn lines(&self) -> Vec<String> {
        let line = |whole: String| whole.lines().next().unwrap_or_default().replace(" HTTP/1.1", "");
        self.asked().into_iter().map(line).collect()
    }
}

fn converse(mut stream: TcpStream, answer: &impl Fn(&str) -> String, asked: &Mutex<Vec<String>>) {
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(read) => request.extend_from_slice(&buffer[..read]),
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let line = request.lines().next().unwrap_or_default().to_owned();
    asked.lock().expect("no test fails here").push(request);
    let _ = stream.write_all(answer(&line).as_bytes());
}

pub fn status(code: u16) -> String {
    format!("HTTP/1.1 {code} Zo\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

pub fn redirect(to: &str) -> String {
    format!("HTTP/1.1 302 Elders\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

pub fn visit(url: &str) -> Result<(), String> {
    Visitor::new(RULES, "https://kaart.example").visit(url)
}
