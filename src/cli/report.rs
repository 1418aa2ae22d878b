//! `pathways report`: figures that tell of no one person.

use super::{
    WrongUsage,
    config::Config,
    world::{Authored, Shipped},
};
use crate::{
    app::campaign,
    domain::{
        campaign::{Campaign, CampaignName},
        ids::Lang,
        time::{Time, ZONE},
    },
    report::{
        reach::{Figure, Line, Reach, Way},
        suppress::Shown,
    },
    wording::{Args, BASE, Wording},
};
use anyhow::Context;
use clap::Subcommand;
use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};
use std::collections::HashMap;

#[derive(Subcommand)]
pub(super) enum Command {
    /// How far the outreach reached, by campaign and by language
    #[command(
        after_help = "Example:\n  pathways report reach --from 2026-11-01 --to 2026-11-30\n  pathways report reach --from 2026-11-01 --to 2026-11-30 --csv > reach.csv"
    )]
    Reach {
        /// The first day on which a counted conversation began
        #[arg(long, value_name = "DATE", value_parser = day)]
        from: Date,
        /// The last day
        #[arg(long, value_name = "DATE", value_parser = day)]
        to: Date,
        /// Print it as JSON
        #[arg(long, conflicts_with = "csv")]
        json: bool,
        /// Print it as CSV, one figure a line
        #[arg(long)]
        csv: bool,
    },
}

fn day(text: &str) -> Result<Date, String> {
    let is_plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = is_plain.then(|| text.parse().ok()).flatten();
    day.ok_or_else(|| "write a day like 2026-11-24".to_owned())
}

pub(super) async fn run(config: Config, command: Command) -> anyhow::Result<bool> {
    let Command::Reach { from, to, json, csv } = command;
    if from > to {
        return Err(WrongUsage(format!("the first day, {from}, is after the last, {to}; swap them")).into());
    }
    let shipped = Shipped::load()?;
    let authored =
        Authored::load(&config, &shipped.needs)?.map_err(|_| anyhow::anyhow!("run `pathways check` first"))?;
    let world = authored.into_world(shipped, Vec::new());
    let store = super::open(&config).await?;
    let until = to.checked_add(1.day()).context("choose an earlier last day")?;
    let reach = campaign::reach(&store, &world.scripts, begins(from)?, begins(until)?).await?;
    let campaigns = store.campaigns().await?.into_iter().map(|campaign| (campaign.name.clone(), campaign)).collect();
    let page = Page { from, to, reach, campaigns, words: Words(&world.wording) };
    if json {
        println!("{}", serde_json::to_string_pretty(&page.json())?);
    } else if csv {
        print!("{}", page.csv()?);
    } else {
        print!("{}", page.table());
    }
    Ok(true)
}

/// Returns when a day begins where the service is.
fn begins(day: Date) -> anyhow::Result<Time> {
    let begins = day.in_tz(ZONE).context("choose another day")?;
    Ok(Time::from_millis(begins.timestamp().as_millisecond()))
}

/// The report on its way to paper.
struct Page<'a> {
    from: Date,
    to: Date,
    reach: Reach,
    campaigns: HashMap<CampaignName, Campaign>,
    words: Words<'a>,
}

/// What the desk's pages call things: the report calls them the same.
struct Words<'a>(&'a Wording);

impl Words<'_> {
    fn t(&self, id: &str) -> String {
        self.0.text(&Lang::new(BASE), id, None, &Args::new()).map_or_else(|| id.to_owned(), |text| text.text)
    }

    fn figure(&self, figure: Figure) -> String {
        self.t(&format!("desk-reach-{}", figure.as_str()))
    }

    fn means(&self, figure: Figure) -> String {
        self.t(&format!("desk-reach-{}-means", figure.as_str()))
    }

    fn language(&self, lang: &Lang) -> String {
        self.0.manifest(lang).map_or_else(|| lang.to_string(), |manifest| manifest.english.clone())
    }
}

impl Page<'_> {
    /// Returns what a way is called: in data, and on paper.
    fn way(&self, way: &Way) -> (&'static str, Option<&Campaign>, String) {
        match way {
            Way::Campaign(name) => {
                let campaign = self.campaigns.get(name);
                ("campaign", campaign, campaign.map_or_else(|| name.to_string(), |of| format!("{} ({name})", of.title)))
            }
            Way::Direct => ("direct", None, self.words.t("desk-reach-direct")),
            Way::Unknown => ("unknown", None, self.words.t("desk-reach-unknown")),
        }
    }

    fn json(&self) -> Value {
        let with = |mut about: Value, line: &Line| {
            if let (Value::Object(about), Ok(Value::Object(figures))) = (&mut about, serde_json::to_value(line)) {
                about.extend(figures);
            }
            about
        };
        let ways = self.reach.ways.iter().map(|(way, line)| {
            let (kind, campaign, _) = self.way(way);
            let name = campaign.map(|campaign| &campaign.name);
            let ended = campaign.and_then(|campaign| campaign.ended_at).map(|at| at.to_string());
            let (title, place) = (campaign.map(|of| &of.title), campaign.and_then(|of| of.place.as_ref()));
            with(json!({"way": kind, "name": name, "title": title, "place": place, "ended_at": ended}), line)
        });
        let languages = self.reach.languages.iter();
        let languages =
            languages.map(|(lang, line)| with(json!({"lang": lang, "name": self.words.language(lang)}), line));
        let definitions: serde_json::Map<String, Value> = Figure::ALL
            .into_iter()
            .map(|figure| (figure.as_str().to_owned(), self.words.means(figure).into()))
            .collect();
        json!({
            "from": self.from.to_string(),
            "to": self.to.to_string(),
            "definitions": definitions,
            "small_numbers": self.words.t("desk-reach-small"),
            "total": self.reach.total,
            "campaigns": ways.collect::<Vec<_>>(),
            "languages": languages.collect::<Vec<_>>(),
        })
    }

    /// One figure a line, with what it means beside it.
    fn csv(&self) -> anyhow::Result<String> {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["from", "to", "by", "name", "title", "figure", "number", "meaning"])?;
        let (from, to) = (self.from.to_string(), self.to.to_string());
        let mut lines: Vec<(&str, String, String, &Line)> = Vec::new();
        for (way, line) in &self.reach.ways {
            let (kind, campaign, shown) = self.way(way);
            let (name, title) = campaign.map_or((String::new(), shown), |of| (of.name.to_string(), of.title.clone()));
            lines.push((kind, name, title, line));
        }
        for (lang, line) in &self.reach.languages {
            lines.push(("language", lang.to_string(), self.words.language(lang), line));
        }
        lines.push(("all", String::new(), self.words.t("desk-reach-total"), &self.reach.total));
        for (by, name, title, line) in lines {
            for (figure, number) in line.figures() {
                let means = self.words.means(figure);
                let (name, title, number) = (no_formula(&name), no_formula(&title), number.to_string());
                table.write_record([&from, &to, by, &name, &title, figure.as_str(), &number, &means])?;
            }
        }
        Ok(String::from_utf8(table.into_inner()?)?)
    }

    fn table(&self) -> String {
        let ways = self.reach.ways.iter().map(|(way, line)| (self.way(way).2, *line));
        let languages = self.reach.languages.iter().map(|(lang, line)| (self.words.language(lang), *line));
        let all = (self.words.t("desk-reach-total"), self.reach.total);
        let parts = [ways.chain([all.clone()]).collect::<Vec<_>>(), languages.chain([all]).collect()];
        let widest = parts.iter().flatten().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        let names: Vec<String> = Figure::ALL.map(|figure| self.words.figure(figure)).into();
        let wide = |name: &str| name.chars().count().max(Shown::Hidden.to_string().len());
        let head: String = names.iter().map(|name| format!("  {name:>0$}", wide(name))).collect();
        let mut text = format!("Conversations that began from {} to {}\n", self.from, self.to);
        for part in parts {
            text += &format!("\n{:widest$}{head}\n", "");
            for (name, line) in part {
                text += &format!("{name:widest$}");
                for (name, number) in names.iter().zip(line.0) {
                    text += &format!("  {:>1$}", number.to_string(), wide(name));
                }
                text += "\n";
            }
        }
        text += "\n";
        for (figure, name) in Figure::ALL.into_iter().zip(&names) {
            text += &format!("{name}: {}\n", self.words.means(figure));
        }
        text + &self.words.t("desk-reach-small") + "\n"
    }
}

/// A cell that a spreadsheet would run as a formula becomes words.
fn no_formula(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_day_of_the_calendar() {
        assert_eq!(day("2026-11-24"), Ok(jiff::civil::date(2026, 11, 24)));
        for bad in ["2026-02-30", "24/11/2026", "2026-11-24T10:00", "yesterday", ""] {
            assert!(day(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_begins_at_midnight_where_the_service_is() {
        let at = |day: &str| begins(day.parse().expect("a day")).expect("a time").to_string();
        assert_eq!(at("2026-11-24"), "2026-11-24T00:00:00Z");
        assert_eq!(at("2026-07-01"), "2026-06-30T23:00:00Z");
    }

    #[test]
    fn a_spreadsheet_runs_nothing() {
        assert_eq!(no_formula("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(no_formula("Spellow Library"), "Spellow Library");
    }
}
