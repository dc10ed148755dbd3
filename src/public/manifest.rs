//! `/manifest.webmanifest`: how the site looks on the first screen of a telephone.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde_json::json;

use crate::app::App;
use crate::page::{CachePolicy, apply};

/// The name, colours and icons of this site. It opens with a way back: not everybody has a button for that.
pub async fn show(app: Data<App>) -> HttpResponse {
    let site = app.site();
    let icon = |name: &str, sizes: &str, purpose: &str| {
        let kind = if name.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
        json!({ "src": app.assets.url(name), "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let manifest = json!({
        "id": "/",
        "name": site.name,
        "short_name": site.name,
        "lang": "nl",
        "dir": "ltr",
        "start_url": "/",
        "scope": "/",
        "display": "minimal-ui",
        "theme_color": app.theme.edge[0],
        "background_color": app.theme.ground,
        "icons": [
            icon("favicon.svg", "any", "any"),
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable.png", "512x512", "maskable"),
        ],
    });
    let mut response = HttpResponse::Ok().content_type("application/manifest+json").body(manifest.to_string());
    apply(CachePolicy::UntilPublished, &mut response);
    response
}
