//! `/inbedden.js`: what another site puts on its page, to show a piece of this one there.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::app::App;
use crate::page::{CachePolicy, apply};

/// The script with the sites that may use it. Its address never changes: it stands in pages of others.
pub async fn show(app: Data<App>) -> HttpResponse {
    let site = app.site();
    let told = serde_json::json!({ "name": site.name, "allowed": site.embedding.allowed });
    let script = format!("{}({told});\n", app.assets.text("inbedden.js").trim_end());
    let mut response = HttpResponse::Ok().content_type("text/javascript; charset=utf-8").body(script);
    apply(CachePolicy::UntilPublished, &mut response);
    response
}
