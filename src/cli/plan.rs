//! `pathways plan`: what a deploy of changed dialogues would mean for whoever is in the middle of one.

use super::{
    config::Config,
    world::{Authored, Shipped},
};
use crate::app::edition::{self, Plan, Standing};
use std::path::PathBuf;

/// Prints the plan. Returns true where nobody loses their place.
pub async fn run(mut config: Config, dir: Option<PathBuf>, json: bool) -> anyhow::Result<bool> {
    if let Some(dir) = dir {
        config.author_in(&dir)?;
    }
    let shipped = Shipped::load()?;
    let authored = match Authored::load(&config, &shipped.needs)? {
        Ok(authored) => authored,
        Err(findings) => return Ok(super::check::report(&findings, json)),
    };
    let store = super::open(&config).await?;
    let mut world = authored.into_world(shipped, Vec::new());
    world.older = edition::older(&store, &world.scripts.hash).await?;
    let plan = edition::plan(&store, &world).await?;
    if json {
        println!("{}", serde_json::to_string_pretty(&plan)?);
    } else {
        print(&plan);
    }
    Ok(plan.is_safe())
}

fn print(plan: &Plan) {
    println!("Edition {}: {} conversations are in the middle of a dialogue.", plan.edition, plan.conversations);
    for Standing { dialogue, node, edition, fate, to, count } in &plan.under_way {
        let to = to.as_ref().map(|to| format!(" to {to}")).unwrap_or_default();
        let says = match *fate {
            "here" => "notice nothing: this edition is theirs already".to_owned(),
            "moves" => format!("move on{to}: the same question, nothing is asked twice"),
            "sent" => format!("are sent on{to} and asked anew: where they stand was taken out"),
            "stays" => format!("stay in edition {edition} until they are done"),
            _ => "lose their place: their edition was not kept and the node is gone; add `moved`, or wait".to_owned(),
        };
        println!("{count:>7}  {dialogue}.{node}  {says}");
    }
    for (dialogue, count) in &plan.never_begun {
        println!(
            "{count:>7}  follow-ups are to begin `{dialogue}`, which is no more: they would never come; keep the dialogue"
        );
    }
}
