//! `/beheer/aanbieders`: every organisation, with those whose names are alike.

pub mod merge;
pub mod one;

use std::collections::HashMap;

use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::error::AppError;
use crate::form::page_number;
use crate::model::fold::fold;
use crate::model::organisation::alike::alike;
use crate::model::organisation::{self, Organisation};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

/// Lines on one page.
const PAGE: usize = 50;

/// What is looked for.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(default, rename = "q")]
    text: String,
    /// Only those with a name like another's.
    #[serde(default, rename = "lijkt")]
    alike: String,
    #[serde(default, rename = "pagina", deserialize_with = "page_number")]
    page: usize,
}

#[derive(Template)]
#[template(path = "editor/organisations.html")]
struct OrganisationsPage<'a> {
    frame: StaffFrame<'a>,
    text: &'a str,
    only_alike: bool,
    lines: Vec<Counted>,
    total: usize,
    alike_total: usize,
    page: usize,
    pages: usize,
}

/// An organisation with how much it offers, and the others that may be the same one.
pub(super) struct Counted {
    pub organisation: Organisation,
    pub offerings: i64,
    pub alike: Vec<Organisation>,
}

impl Counted {
    /// Its page.
    pub(super) fn address(&self) -> String {
        address(&self.organisation.slug)
    }
}

/// The page of an organisation at the desk.
pub(super) fn address(slug: &str) -> String {
    format!("/beheer/aanbieders/{slug}")
}

/// All of them, by name.
async fn counted(app: &Data<App>) -> Result<Vec<Counted>, AppError> {
    let mut all = app.load(organisation::counted).await?;
    all.sort_by_cached_key(|(organisation, _)| fold(&organisation.name));
    let names: Vec<&str> = all.iter().map(|(organisation, _)| organisation.name.as_str()).collect();
    let alike: HashMap<usize, Vec<Organisation>> = alike(&names)
        .into_iter()
        .map(|places| places.into_iter().map(|place| all[place].0.clone()).collect())
        .enumerate()
        .collect();
    let one = |(place, (organisation, offerings)): (usize, (Organisation, i64))| Counted {
        alike: alike.get(&place).cloned().unwrap_or_default(),
        organisation,
        offerings,
    };
    Ok(all.into_iter().enumerate().map(one).collect())
}

/// Shows the list.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let mut lines = counted(&app).await?;
    let alike_total = lines.iter().filter(|line| !line.alike.is_empty()).count();
    let (text, only_alike) = (asked.text.trim(), !asked.alike.is_empty());
    let wanted = fold(text);
    lines.retain(|line| fold(&line.organisation.name).contains(&wanted) && (!only_alike || !line.alike.is_empty()));
    let total = lines.len();
    let pages = total.div_ceil(PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    Page::staff(&OrganisationsPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/aanbieders", "Aanbieders"),
        text,
        only_alike,
        lines: lines.into_iter().skip((page - 1) * PAGE).take(PAGE).collect(),
        total,
        alike_total,
        page,
        pages,
    })
}
