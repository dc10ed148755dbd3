//! Somebody of the staff in front of a running server.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;

use mantelkaart::db::{Database, Target};
use mantelkaart::fingerprint::fingerprint;
use mantelkaart::model::account::{self, Account};
use mantelkaart::model::choice::Role;
use mantelkaart::model::session::{self, Session};
use mantelkaart::wording::moment::now;

use super::server::Server;

const TOKEN: &str = "token-of-the-bench";
/// Every form carries it.
pub const MARK: &str = "mark-of-the-bench";

/// Straight into the database: signing in takes half a second on purpose.
pub fn sign_in(folder: &Path, role: Role) {
    let database = Database::open(&Target::Sqlite(folder.join("mantelkaart.sqlite3"))).expect("it opens");
    let account = Account::new("bench@voorbeeld.nl", "Bench", role, &now());
    let session = Session {
        token_hash: fingerprint(TOKEN),
        id: "bench".to_owned(),
        account_id: account.id.clone(),
        csrf: MARK.to_owned(),
        message: String::new(),
        agent: String::new(),
        created_at: now(),
        seen_at: now(),
        is_half: false,
        pending_secret: String::new(),
        unseen_codes: String::new(),
        going_on: String::new(),
        picks: String::new(),
    };
    let written = database.write_beside(|connection| {
        account::insert(connection, &account)?;
        session::insert(connection, &session)
    });
    let written: Result<(), diesel::result::Error> = written;
    written.expect("somebody is signed in");
}

/// A page, with its head.
pub fn asked(server: &Server, path: &str) -> String {
    sent(server, "GET", path, "text/plain", b"")
}

/// The answer to any request, with its head.
pub fn sent(server: &Server, method: &str, path: &str, kind: &str, body: &[u8]) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).expect("the server listens");
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: __Host-mantelkaart={TOKEN}\r\nContent-Type: {kind}\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)).expect("the server reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the server answers");
    String::from_utf8_lossy(&answer).into_owned()
}
