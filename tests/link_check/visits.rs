//! One visit.

use std::net::Ipv4Addr;
use std::thread;
use std::time::{Duration, Instant};

use mantelkaart::link_check::{Rules, Visitor};

use crate::website::{Website, redirect, status, visit};

#[test]
fn a_website_that_answers_is_asked_once_for_nothing_but_its_head() {
    let website = Website::new(|_| status(200));
    assert_eq!(visit(&website.url("goed.example", "/voor-wie#later")), Ok(()));
    assert_eq!(website.lines(), ["HEAD /voor-wie"]);
    let asked = website.asked().concat().to_lowercase();
    assert!(asked.contains("user-agent: mantelkaart/") && asked.contains("(+https://kaart.example/)"), "{asked}");
}

#[test]
fn where_head_is_refused_the_page_is_asked_for() {
    for refused in [403, 404, 405, 500, 501] {
        let website = Website::new(move |line| status(if line.starts_with("HEAD") { refused } else { 200 }));
        assert_eq!(visit(&website.url("goed.example", "/")), Ok(()), "{refused}");
        assert_eq!(website.lines(), ["HEAD /", "GET /"]);
    }
}

#[test]
fn what_is_wrong_is_said_in_words() {
    for (code, said) in [(404, "bestaat niet meer (404)"), (410, "(410)"), (503, "storing (503)"), (400, "(400)")] {
        let website = Website::new(move |_| status(code));
        let trouble = visit(&website.url("stuk.example", "/")).expect_err("it is wrong");
        assert!(trouble.contains(said), "{code}: {trouble}");
    }
    let website = Website::new(|_| status(403));
    assert_eq!(visit(&website.url("dicht.example", "/")), Ok(()), "closed for programs is not dead");
    assert!(visit("http://weg.example/").expect_err("no such name").contains("bestaat niet"));
    let nobody = Website::new(|_| String::new());
    assert!(visit(&nobody.url("stil.example", "/")).is_err());
    assert!(visit("http://goed.example:1/").expect_err("nobody is there").contains("niet te bereiken"));
    let nonsense = Website::new(|_| "dag\r\n\r\n".to_owned());
    assert!(visit(&nonsense.url("vreemd.example", "/")).is_err());
}

#[test]
fn a_website_that_takes_its_time_does_not_take_ours() {
    let slow = Website::new(|_| {
        thread::sleep(Duration::from_secs(20));
        status(200)
    });
    let began = Instant::now();
    assert!(visit(&slow.url("traag.example", "/")).expect_err("too slow").contains("niet op tijd"));
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn nothing_of_a_large_page_is_read() {
    let body = "x".repeat(50_000_000);
    let large = Website::new(move |line| match line.starts_with("HEAD") {
        true => status(405),
        false => format!("HTTP/1.1 200 Zo\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()),
    });
    let began = Instant::now();
    assert_eq!(visit(&large.url("groot.example", "/")), Ok(()));
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}

#[test]
fn redirects_are_followed_five_times() {
    let website = Website::new(|line| match line.split(' ').nth(1) {
        Some("/verder") => redirect("/klaar"),
        Some("/rond") => redirect("/rond"),
        _ => status(200),
    });
    let near = Website::new({
        let port = website.port;
        move |line| match line.split(' ').nth(1) {
            Some("/ver") => redirect(&format!("http://elders.example:{port}/verder")),
            _ => status(200),
        }
    });
    assert_eq!(visit(&near.url("goed.example", "/ver")), Ok(()));
    assert_eq!(website.lines(), ["HEAD /verder", "HEAD /klaar"]);
    let trouble = visit(&website.url("goed.example", "/rond")).expect_err("it never ends");
    assert!(trouble.contains("steeds door"), "{trouble}");
    assert_eq!(website.lines().iter().filter(|line| line.ends_with("/rond")).count(), 6);
}

#[test]
fn our_own_network_is_not_visited_by_any_way() {
    let neighbour = Website::at(Ipv4Addr::new(127, 0, 0, 2), |_| status(200));
    let inside = neighbour.url("intern.example", "/geheim");
    assert!(visit(&inside).expect_err("not ours to ask").contains("niet van een openbare website"));
    let ways =
        [inside, neighbour.url("127.0.0.2", "/"), "file:///etc/passwd".to_owned(), "ftp://goed.example/".to_owned()];
    for way in ways {
        let website = Website::new({
            let way = way.clone();
            move |_| redirect(&way)
        });
        assert!(visit(&website.url("goed.example", "/")).is_err(), "{way}");
    }
    assert_eq!(neighbour.lines(), [] as [&str; 0]);
}

#[test]
fn the_site_itself_visits_public_addresses_only() {
    let website = Website::new(|_| status(200));
    let visitor = Visitor::new(Rules::PUBLIC, "");
    let port = website.port;
    for host in ["127.0.0.1", "localhost", "0.0.0.0", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]"] {
        assert!(visitor.visit(&format!("http://{host}:{port}/")).is_err(), "{host}");
    }
    assert_eq!(website.lines(), [] as [&str; 0]);
}
