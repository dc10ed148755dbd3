//! The measure of all HTTP figures: an actix handler without any layer that returns the bytes of one file.
//! Usage: `bare FILE PORT`.

use actix_web::web::{Bytes, to};
use actix_web::{App, HttpResponse, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let (Some(file), Some(port)) = (arguments.next(), arguments.next().and_then(|port| port.parse::<u16>().ok()))
    else {
        return Ok(());
    };
    let page = Bytes::from(std::fs::read(file)?);
    HttpServer::new(move || {
        let page = page.clone();
        App::new().default_service(to(move || {
            let page = page.clone();
            async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page) }
        }))
    })
    .workers(1)
    .bind(("127.0.0.1", port))?
    .run()
    .await
}
