//! `user`: accounts from the command line. How the first admin comes in, and how one comes back who is locked out.

use std::process::ExitCode;

use jiff::Timestamp;

use super::terminal::say;
use super::{fail, now, open_database, start_error};
use crate::app::StartError;
use crate::config::{DataOptions, Site};
use crate::db::Database;
use crate::fingerprint::fingerprint;
use crate::model::account::{self, Account, invitation};
use crate::model::choice::{Choice, Role};
use crate::model::contact::MailAddress;
use crate::model::log_entry::{self, LogEntry};
use crate::routes;
use crate::session::new_token;
use crate::wording::moment;

/// Who the log says did it.
const ACTOR: &str = "opdrachtregel";

/// What can be asked of `user`.
#[derive(Debug, Clone, clap::Args)]
pub struct UserOptions {
    #[command(subcommand)]
    command: UserCommand,
}

#[derive(Debug, Clone, clap::Subcommand)]
enum UserCommand {
    /// Maak een account en een link waarmee iemand een wachtwoord kiest
    Add(AddArgs),
    /// Laat alle accounts zien
    List,
}

/// Who is added.
#[derive(Debug, Clone, clap::Args)]
struct AddArgs {
    /// E-mailadres waarmee iemand inlogt
    #[arg(value_name = "E-MAIL")]
    email: String,
    /// Wat iemand mag: redacteur, loket of beheerder
    #[arg(long, value_name = "ROL", value_parser = role)]
    role: Option<Role>,
    /// Naam, zoals collega's die zien
    #[arg(long, value_name = "NAAM", default_value = "", hide_default_value = true)]
    name: String,
    /// Geef een account dat er al is een nieuwe link
    #[arg(long)]
    invite_again: bool,
}

/// In Dutch, or as in English documents about the program.
fn role(text: &str) -> Result<Role, String> {
    let english = [("editor", Role::Editor), ("desk", Role::Desk), ("admin", Role::Admin)];
    let known = Role::from_slug(text).or_else(|| english.iter().find(|(name, _)| *name == text).map(|(_, role)| *role));
    known.ok_or_else(|| "kies redacteur, loket of beheerder".to_owned())
}

/// Does what is asked; exit code 1 when that can't be done.
pub fn run(options: &DataOptions, user: &UserOptions) -> ExitCode {
    let outcome = open_database(options).and_then(|database| match &user.command {
        UserCommand::Add(add) => site(options).and_then(|site| invite(&database, &site, add)),
        UserCommand::List => list(&database),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

fn site(options: &DataOptions) -> Result<Site, String> {
    let site = Site::load(options).map_err(|error| start_error(&StartError::Data(error), options))?;
    if site.sign_in.password {
        return Ok(site);
    }
    Err("Op deze site logt men in met het account van de organisatie: daar krijgt iemand een rol. Een uitnodiging is \
         niet nodig."
        .to_owned())
}

fn invite(database: &Database, site: &Site, add: &AddArgs) -> Result<(), String> {
    let email = add.email.trim().to_lowercase();
    if MailAddress::read(&email).is_none() {
        return Err(format!("‘{}’ is geen e-mailadres.", add.email));
    }
    let (token, now) = (new_token(), now());
    let hash = fingerprint(&token);
    let outcome = database.write_beside(|connection| {
        let account = match account::by_email(connection, &email)? {
            Some(account) if add.invite_again => account,
            Some(_) => return Ok(Err(exists(&email))),
            None => {
                let Some(role) = add.role else { return Ok(Err(without_role(add.invite_again, &email))) };
                let account = Account::new(&email, &add.name, role, &now);
                account::insert(connection, &account)?;
                account
            }
        };
        invitation::renew(connection, &account.id, &hash, Timestamp::now())?;
        let entry = LogEntry::new(&now, ACTOR, "uitgenodigd").to("account", &account.id, &email);
        log_entry::add(connection, &[entry])?;
        Ok(Ok(account))
    });
    let outcome: Result<Result<Account, String>, diesel::result::Error> = outcome;
    let account = outcome.map_err(|error| format!("De database antwoordt niet: {error}."))??;
    tell(site, &account, &token);
    Ok(())
}

fn exists(email: &str) -> String {
    format!(
        "Er is al een account voor {email}. Een nieuwe link maakt u met: mantelkaart user add {email} --invite-again"
    )
}

fn without_role(again: bool, email: &str) -> String {
    let missing = if again { format!("Er is nog geen account voor {email}. ") } else { String::new() };
    format!("{missing}Noem de rol: --role redacteur, --role loket of --role beheerder.")
}

fn tell(site: &Site, account: &Account, token: &str) {
    let address = if site.address.is_empty() { "http://127.0.0.1:8080" } else { &site.address };
    say(format_args!("{} is {}. Stuur deze link, waarmee het wachtwoord gekozen wordt:", account.email, account.role));
    say(format_args!("{address}{}", routes::invitation(token)));
    say(format_args!("De link werkt één keer, {} uur lang.", invitation::HOURS));
    if site.address.is_empty() {
        say("Let op: in mantelkaart.toml staat geen ‘adres’. De link begint daarom met het adres op deze computer. \
             Staat de site ergens anders, of luistert zij op een andere poort? Vervang dan dat begin.");
    }
    if !account.is_active {
        say("Let op: dit account is geblokkeerd. De link werkt pas als een beheerder de blokkade opheft.");
    }
}

fn list(database: &Database) -> Result<(), String> {
    let accounts = database.read(account::all).map_err(|error| format!("De database antwoordt niet: {error}."))?;
    if accounts.is_empty() {
        say("Er zijn nog geen accounts. Maak de eerste met: mantelkaart user add E-MAIL --role beheerder");
    }
    for account in accounts {
        let Account { email, name, role, is_active, signed_in_at, .. } = &account;
        let state = match (is_active, account.is_settled(), signed_in_at.as_str()) {
            (false, ..) => "geblokkeerd".to_owned(),
            (true, false, _) => "uitgenodigd".to_owned(),
            (true, true, "") => "nooit ingelogd".to_owned(),
            (true, true, at) => format!("ingelogd op {}", moment::spoken(at)),
        };
        say(format_args!("{email}\t{role}\t{name}\t{state}"));
    }
    Ok(())
}
