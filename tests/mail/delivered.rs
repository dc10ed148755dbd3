//! What arrives.

use std::fs;
use std::sync::Barrier;
use std::thread;

use mantelkaart::mail::{Delivered, deliver_due};
use mantelkaart::model::{archive, mail};
use serde_json::json;

use crate::certificate::Certificates;
use crate::server::Server;
use crate::{Post, minutes};

#[test]
fn a_mail_arrives_once_with_what_was_written() {
    let server = Server::start();
    let post = Post::to(server.port);
    post.queue(
        "an@aanbieder.example",
        "Klopt dit nog? Café ’t Hoekje",
        "Beste An,\n\nKlopt dit nog: één uur respijt?\n",
    );
    assert_eq!(post.deliver(0), Delivered { sent: 1, failed: 0 });
    let taken = server.next();
    assert_eq!(
        (taken.from.as_str(), taken.to.as_slice()),
        ("post@gemeente.example", &["an@aanbieder.example".to_owned()][..])
    );
    assert_eq!(taken.header("From"), "\"Steunpunt Zutphen\" <post@gemeente.example>");
    assert_eq!(taken.header("Auto-Submitted"), "auto-generated");
    assert!(taken.header("Message-ID").ends_with("@gemeente.example>"), "{}", taken.data);
    assert!(taken.header("Content-Type").starts_with("text/plain; charset=utf-8"), "{}", taken.data);
    assert!(taken.data.contains("=C3=A9=C3=A9n uur") || taken.data.contains("w6nDqW4gdXVy"), "{}", taken.data);
    let kept = post.kept("an@aanbieder.example");
    assert_eq!((kept.state.as_str(), kept.body.as_str()), (mail::SENT, ""), "the text, with its links, is gone");
    assert_eq!(post.deliver(60), Delivered::default());
    server.assert_nothing();
}

#[test]
fn what_somebody_typed_begins_no_header_and_is_no_html() {
    let server = Server::start();
    let post = Post::to(server.port);
    post.queue(
        "an@aanbieder.example",
        "Over Zorg\r\nBcc: alle@wereld.example\n\n<b>hoi",
        "<script>alert(1)</script>\n.\nQUIT\n",
    );
    post.deliver(0);
    let taken = server.next();
    assert_eq!(taken.to, ["an@aanbieder.example"]);
    assert_eq!(taken.header("Subject"), "Over Zorg Bcc: alle@wereld.example <b>hoi");
    assert!(!taken.headers().iter().any(|line| line.starts_with("Bcc")), "{}", taken.data);
    assert!(taken.header("Content-Type").starts_with("text/plain"), "{}", taken.data);
    assert!(taken.data.contains("\r\n.\r\nQUIT"), "a line with a dot ends nothing: {}", taken.data);
    post.queue("an@aanbieder.example\r\nBcc: alle@wereld.example", "Hallo", "Hallo");
    assert_eq!(post.deliver(1), Delivered { sent: 0, failed: 1 });
    server.assert_nothing();
}

#[test]
fn two_processes_send_each_mail_once() {
    let server = Server::start();
    let post = Post::to(server.port);
    for number in 0..20 {
        post.queue(&format!("nummer{number}@aanbieder.example"), "Hallo", "Hallo");
    }
    let together = Barrier::new(3);
    let sent: usize = thread::scope(|scope| {
        let run = || {
            together.wait();
            deliver_due(&post.database, &post.mailer, minutes(0)).expect("the database answers").sent
        };
        let running: Vec<_> = (0..3).map(|_| scope.spawn(run)).collect();
        running.into_iter().map(|thread| thread.join().expect("it ends")).sum()
    });
    assert_eq!(sent, 20);
    let mut to: Vec<_> = (0..20).map(|_| server.next().to.concat()).collect();
    to.sort();
    to.dedup();
    assert_eq!(to.len(), 20);
    server.assert_nothing();
}

#[test]
fn what_a_crash_left_half_done_is_sent_after_its_claim() {
    let server = Server::start();
    let post = Post::to(server.port);
    post.queue("an@aanbieder.example", "Hallo", "Hallo");
    let (now, until) = (minutes(0).to_string(), minutes(15).to_string());
    let claim = post.database.write_beside(|connection| mail::claim(connection, &now, &until));
    assert!(claim.expect("the database answers").is_some());
    assert_eq!(post.deliver(14), Delivered::default());
    assert_eq!(post.deliver(15), Delivered { sent: 1, failed: 0 });
}

/// Its text may hold a personal link; and from the database that was copied it went out already, or still will.
#[test]
fn what_waits_is_in_a_backup_without_its_text_and_does_not_go_from_there() {
    let server = Server::start();
    let (post, restored) = (Post::to(server.port), Post::to(server.port));
    post.queue("an@aanbieder.example", "Hallo", "Hallo");
    restored.queue("bo@aanbieder.example", "Van vroeger", "Hallo");
    let copied = post.database.read(|from| restored.database.write_beside(|to| archive::copy(from, to)));
    copied.expect("it is copied");
    assert_eq!(restored.deliver(0), Delivered::default());
    let unsent = restored.database.read(|connection| mail::unsent(connection, 10)).expect("the database answers");
    assert_eq!(unsent.len(), 1, "what was there before is gone, and what waited is said");
    assert_eq!((&*unsent[0].recipient, &*unsent[0].body), ("an@aanbieder.example", ""));
    assert!(unsent[0].trouble.contains("reservekopie"), "{}", unsent[0].trouble);
    assert_eq!(post.deliver(0), Delivered { sent: 1, failed: 0 });
    assert_eq!(server.next().to, ["an@aanbieder.example"]);
}

#[test]
fn starttls_with_a_certificate_of_ones_own_and_a_password() {
    let made = Certificates::make();
    let server = Server::with(&json!({ "key": made.key, "cert": made.cert, "user": "kaart", "password": "geheim" }));
    let settings = |password: &str, certificate: &str| {
        format!(
            "host = 'localhost'\npoort = {}\nbeveiliging = 'starttls'\ngebruiker = 'kaart'\nwachtwoord = '{password}'\n\
             certificaat = '{certificate}'\n",
            server.port
        )
    };
    let authority = made.authority.display().to_string();
    let post = Post::with(&settings("geheim", &authority));
    post.queue("an@aanbieder.example", "Hallo", "Hallo");
    assert_eq!(post.deliver(0), Delivered { sent: 1, failed: 0 }, "{:?}", post.kept("an@aanbieder.example"));
    let taken = server.next();
    assert!(taken.secure);
    assert_eq!(taken.user, "kaart");
    assert!(matches!(post.mailer.answers(), Some(Ok(()))));

    let strange = Post::with(&settings("geheim", ""));
    strange.queue("an@aanbieder.example", "Hallo", "Hallo");
    assert_eq!(strange.deliver(0).sent, 0, "a certificate that nobody vouches for");
    let mistaken = Post::with(&settings("fout", &authority));
    mistaken.queue("an@aanbieder.example", "Hallo", "Hallo");
    assert_eq!(mistaken.deliver(0).sent, 0);
    let kept = mistaken.kept("an@aanbieder.example");
    assert_eq!(kept.state, mail::WAITING, "a wrong password is no reason to give a mail up");
    assert!(kept.trouble.contains("laat ons niet binnen"), "{}", kept.trouble);
    server.assert_nothing();
}

#[test]
fn without_starttls_nothing_is_sent() {
    let server = Server::start();
    let post = Post::with(&format!("host = 'localhost'\npoort = {}\n", server.port));
    post.queue("an@aanbieder.example", "Hallo", "Hallo");
    assert_eq!(post.deliver(0), Delivered { sent: 0, failed: 1 });
    server.assert_nothing();
}

#[test]
fn without_a_mail_server_mail_is_a_file() {
    let post = Post::with("");
    post.queue("an@aanbieder.example", "Hallo", "Beste An");
    assert_eq!(post.deliver(0), Delivered { sent: 1, failed: 0 });
    assert_eq!(post.kept("an@aanbieder.example").state, mail::IN_OUTBOX);
    let directory = post.mailer.outbox().expect("there is an outbox");
    let files: Vec<_> = fs::read_dir(directory).expect("it is there").flatten().map(|entry| entry.path()).collect();
    let [file] = files.as_slice() else { panic!("{files:?}") };
    assert!(file.extension().is_some_and(|ending| ending == "eml"), "{files:?}");
    let text = fs::read_to_string(file).expect("it can be read");
    assert!(text.contains("To: an@aanbieder.example") && text.contains("Beste An"), "{text}");
    assert!(post.mailer.remark().is_some_and(|remark| remark.contains("outbox")));
}
