//! What does not arrive, and what is said of it.

use std::net::TcpListener;

use mantelkaart::mail::Delivered;
use mantelkaart::model::mail;
use serde_json::json;

use crate::server::Server;
use crate::support::database;
use crate::{Post, minutes, open};

#[test]
fn an_address_that_is_refused_for_good_is_told_at_once() {
    let server = Server::start();
    let post = Post::to(server.port);
    post.queue("weg@aanbieder.example", "Hallo", "Hallo");
    post.queue("an@aanbieder.example", "Hallo", "Hallo");
    assert_eq!(post.deliver(0), Delivered { sent: 1, failed: 1 }, "the other one does not suffer");
    let kept = post.kept("weg@aanbieder.example");
    assert_eq!(kept.state, mail::FAILED);
    assert!(kept.trouble.contains("weigert deze mail") && kept.trouble.contains("No such mailbox"), "{}", kept.trouble);
    assert_eq!(post.deliver(10_000), Delivered::default());
    assert_eq!(kept.body, "Hallo", "what was not sent is not lost");
}

#[test]
fn an_address_that_is_refused_for_now_is_tried_for_three_days() {
    let server = Server::start();
    let post = Post::to(server.port);
    post.queue("later@aanbieder.example", "Hallo", "Hallo");
    let mut tried = Vec::new();
    for minute in 0..6000 {
        if post.deliver(minute).failed == 1 {
            tried.push(minute);
        }
    }
    assert_eq!(tried, [0, 1, 6, 36, 156, 636, 1416, 2856, 4296]);
    let kept = post.kept("later@aanbieder.example");
    assert_eq!(kept.state, mail::FAILED);
    assert!(kept.trouble.contains("neemt deze mail nu niet aan"), "{}", kept.trouble);
}

#[test]
fn a_server_that_is_down_gets_the_mail_when_it_is_up_again() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port();
    let post = Post::to(port);
    post.queue("an@aanbieder.example", "Hallo", "Hallo");
    post.queue("bo@aanbieder.example", "Hallo", "Hallo");
    assert_eq!(post.deliver(0), Delivered { sent: 0, failed: 1 }, "the second one is not tried in vain");
    assert!(post.kept("an@aanbieder.example").trouble.contains("niet te bereiken"));
    assert!(matches!(post.mailer.answers(), Some(Err(_))));
    let server = Server::with(&json!({ "port": port }));
    assert_eq!(post.deliver(1), Delivered { sent: 2, failed: 0 });
    assert_eq!(post.kept("an@aanbieder.example").trouble, "");
    server.next();
    server.next();
}

#[test]
fn what_was_given_up_goes_when_somebody_says_so() {
    let server = Server::start();
    let post = Post::to(server.port);
    post.queue("weg@aanbieder.example", "Hallo", "Hallo");
    post.deliver(0);
    let counted = || post.database.read(mail::unsent_count).expect("the database answers");
    assert_eq!(counted(), 1);
    let now = minutes(5).to_string();
    let again = post.database.write_beside(|connection| mail::retry(connection, None, &now));
    assert_eq!(again.expect("the database answers"), 1);
    assert_eq!(post.deliver(5), Delivered { sent: 0, failed: 1 });
    let id = post.kept("weg@aanbieder.example").id;
    let dropped = post.database.write_beside(|connection| mail::drop_unsent(connection, &id));
    assert!(dropped.expect("the database answers").is_some());
    assert_eq!((counted(), post.deliver(100)), (0, Delivered::default()));
    assert_eq!(post.kept("weg@aanbieder.example").body, "");
}

#[test]
fn settings_that_can_not_work_are_refused_at_the_start() {
    let database = database();
    let refused = |settings: &str| open(&database, settings).err().expect("it is refused").reason;
    assert!(refused("host = 'a'\nbeveiliging = 'geen'\ngebruiker = 'kaart'\n").contains("beveiliging"));
    assert!(refused("host = 'a'\nbeveiliging = 'ssl'\n").contains("ssl"));
    assert!(refused("host = 'a'\ncertificaat = 'bestaat-niet.pem'\n").contains("bestaat-niet.pem"));
    assert!(refused("antwoord_aan = 'geen adres'\n").contains("antwoord_aan"));
}
