//! `/beheer/inbedden`: what somebody puts on another site, to show a piece of this one there.

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::language::{Languages, escaped};
use crate::model::vocabulary::Vocabulary;
use crate::page::embed::{LIST, Look, MOST, SEARCH, USUAL};
use crate::page::search::address::{Address, chosen};
use crate::page::search::answer;
use crate::page::search::asked::Asked;
use crate::page::staff::StaffFrame;
use crate::page::{Page, absolute};
use crate::search::{Facet, Request};
use crate::staff::Editor;

#[derive(Template)]
#[template(path = "editor/embed.html")]
struct EmbedPage<'a> {
    frame: StaffFrame<'a>,
    languages: &'a Languages,
    vocabulary: &'a Vocabulary,
    /// Which sites may show it.
    sites: &'a [String],
    typed: &'a Typed,
    chosen: Vec<(Facet, &'a str)>,
    place: &'a str,
    count: usize,
    mistakes: Vec<Mistake>,
    /// How many offerings the list is of now.
    total: usize,
    /// `None` until it is asked for, and while something is wrong.
    piece: Option<Piece>,
}

/// What the form says beside what is searched for.
struct Typed(HashMap<String, String>);

impl Typed {
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim())
    }

    fn is_list(&self) -> bool {
        self.get("wat") == "aanbod"
    }
}

/// What is wrong in the form.
struct Mistake {
    /// The field; may be empty.
    field: &'static str,
    message: String,
}

/// What to put on the other site.
struct Piece {
    /// The piece itself.
    path: String,
    /// With a script, that makes it as tall as what is in it.
    script: String,
    /// Without.
    frame: String,
}

/// Shows the form, and what follows from what was filled in.
///
/// # Errors
/// When the search or the template fails.
pub async fn show(app: Data<App>, editor: Editor, request: HttpRequest) -> Result<Page, AppError> {
    let (edition, query) = (app.edition(), request.query_string());
    let typed = Typed(Query::from_query(query).map_or_else(|_| HashMap::new(), Query::into_inner));
    let (asked, look) = (Asked::read(query, &edition), Look::read(query));
    let search = Request { text: String::new(), literal: false, page: 1, ..asked.request };
    let outcome = answer(&edition, &search).await?;
    let mistakes = mistakes(&app, &look, &typed, outcome.place_unknown);
    let is_whole = !query.is_empty() && mistakes.is_empty();
    let piece = is_whole.then(|| {
        let path = path(&app.languages, &edition.vocabulary, &search, &look, &typed);
        let whole = Address::of(&search, &edition.vocabulary).page(1);
        Piece::new(path, &edition.site.name, |path| absolute(&app, &request, path), &whole)
    });
    Page::staff(&EmbedPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/inbedden", "Op andere sites"),
        languages: &app.languages,
        vocabulary: &edition.vocabulary,
        sites: &edition.site.embedding.allowed,
        typed: &typed,
        chosen: chosen(&search, &edition.vocabulary),
        place: &search.place,
        count: look.count,
        mistakes,
        total: outcome.total,
        piece,
    })
}

fn mistakes(app: &App, look: &Look, typed: &Typed, place_unknown: bool) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    if place_unknown {
        let message = format!("De plaats ‘{}’ kennen wij niet.", typed.get("plaats"));
        mistakes.push(Mistake { field: "plaats", message });
    }
    for (field, read) in [("kleur", &look.tint.link), ("achtergrond", &look.tint.ground)] {
        if read.is_none() && !typed.get(field).is_empty() {
            let message = format!("‘{}’ is geen kleur. Schrijf hem als #0b5d5b.", typed.get(field));
            mistakes.push(Mistake { field, message });
        }
    }
    if !look.tint.is_none() {
        let unread = app.theme.tinted(&look.tint).err().unwrap_or_default();
        mistakes.extend(unread.into_iter().map(|message| Mistake { field: "kleur", message }));
    }
    mistakes
}

/// The address of the piece on this site.
fn path(languages: &Languages, vocabulary: &Vocabulary, search: &Request, look: &Look, typed: &Typed) -> String {
    let address = Address::of(search, vocabulary).at(if typed.is_list() { LIST } else { SEARCH }).page(1);
    let mut further = Vec::new();
    if typed.is_list() && look.count != USUAL {
        further.push(format!("aantal={}", look.count));
    }
    if let Some(texts) = languages.get(typed.get("taal")).filter(|texts| !texts.is_dutch()) {
        further.push(format!("taal={}", texts.code));
    }
    further.extend(Some(look.colours()).filter(|colours| !colours.is_empty()));
    let (before, further) = (if address.contains('?') { "&" } else { "?" }, further.join("&"));
    if further.is_empty() { address } else { format!("{address}{before}{further}") }
}

impl Piece {
    /// `whole`: where a visitor without scripts goes.
    fn new(path: String, name: &str, absolute: impl Fn(&str) -> String, whole: &str) -> Self {
        // As people know it.
        let attribute = |text: &str| escaped(text).replace("&#38;", "&amp;");
        let (name, address) = (attribute(name), attribute(&path));
        let script = format!(
            "<script src=\"{}\" data-pagina=\"{address}\" data-titel=\"{name}\" async></script>\n\
             <noscript><a href=\"{}\">{name}</a></noscript>",
            attribute(&absolute("/inbedden.js")),
            attribute(&absolute(whole)),
        );
        let source = attribute(&absolute(&path));
        let frame = format!(
            "<iframe src=\"{source}\" title=\"{name}\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>"
        );
        Self { path, script, frame }
    }
}

impl EmbedPage<'_> {
    fn is_chosen(&self, facet: Facet, slug: &str) -> bool {
        self.chosen.contains(&(facet, slug))
    }

    fn mistake(&self, field: &str) -> Option<&str> {
        self.mistakes.iter().find(|mistake| mistake.field == field).map(|mistake| &*mistake.message)
    }

    fn is_list(&self) -> bool {
        self.typed.is_list()
    }

    fn is_language(&self, code: &str) -> bool {
        self.typed.get("taal") == code
    }

    /// Of a field for a colour or a place: what it is called, what is asked, what stands in it.
    fn boxes(&self) -> [(&'static str, &'static str, &'static str, &str); 3] {
        [
            ("plaats", "Waar", "Een plaats of postcode. Leeg: overal.", self.place),
            ("kleur", "Kleur van links en knoppen", "Zoals #0b5d5b. Leeg: die van deze site.", self.typed.get("kleur")),
            (
                "achtergrond",
                "Kleur van de achtergrond",
                "Zoals #ffffff. Leeg: die van deze site.",
                self.typed.get("achtergrond"),
            ),
        ]
    }
}
