//! Draws a dialogue, as SVG.

use super::{
    effect::Label,
    render::label,
    script::{Task, outcome},
    world::World,
};
use crate::domain::ids::{DialogueName, Lang, NodeName};
use layout::{
    backends::svg::SVGWriter,
    gv::{DotParser, GraphBuilder},
};
use std::fmt::Write;

/// How many characters of a message stand in a box.
const WORDS: usize = 60;

/// Draws one dialogue with its words in `lang`, and the node `here` so that it is seen at once. Returns `None` where there is
/// no such dialogue.
pub fn draw(world: &World, dialogue: &DialogueName, lang: &Lang, here: Option<&NodeName>) -> Option<String> {
    let script = world.scripts.by_name.get(dialogue)?;
    let mut dot = String::from("digraph {\n");
    for name in &script.order {
        let node = script.nodes.get(name)?;
        let (does, shape, colour) = match &node.task {
            Task::Say => ("says".to_owned(), "box", "#eef3f1"),
            Task::Ask(ask) => (format!("asks {}", ask.slot), "box", "#dbeafe"),
            Task::Do(act) => (format!("does {}", act.act.as_str()), "box", "#fef3c7"),
            Task::Show(_) => ("shows".to_owned(), "box", "#eef3f1"),
            Task::Call { dialogue, .. } => (format!("runs {dialogue}"), "box", "#ede9fe"),
            Task::Wait { .. } => ("waits for an advisor".to_owned(), "box", "#fce7f3"),
            Task::When(slot) => (format!("by {slot}"), "box", "#f3f4f6"),
            Task::Below { slot, limit } => (format!("by {slot} below {limit}"), "box", "#f3f4f6"),
            Task::End(how) => (format!("ends: {how}"), "ellipse", "#e5e7eb"),
        };
        let (sign, colour, mark) = match here {
            Some(here) if here == name => ("▶ ", "#fde047", ", color=\"#b91c1c\", width=5"),
            _ => ("", colour, ""),
        };
        let mut text = format!("{sign}{name}: {does}");
        if node.speaks {
            let words = label(world, lang, &Label::Message(script.message(name)));
            let words: String = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).take(WORDS).collect();
            let _ = write!(text, "\n{words}");
        }
        let _ = writeln!(
            dot,
            "  {} [label={}, shape={shape}, fillcolor=\"{colour}\"{mark}];",
            quoted(name.as_str()),
            quoted(&text)
        );
    }
    for name in &script.order {
        let node = script.nodes.get(name)?;
        for (by, to) in world.scripts.edges(script, node) {
            let by = if by == outcome::NEXT { String::new() } else { by };
            let _ = writeln!(dot, "  {} -> {} [label={}];", quoted(name.as_str()), quoted(to.as_str()), quoted(&by));
        }
    }
    dot.push_str("}\n");
    let graph = DotParser::new(&dot).process().ok()?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut svg = SVGWriter::new();
    builder.get().do_it(false, false, false, &mut svg);
    Some(without_style(&svg.finalize()))
}

/// Returns a picture whose letters have their size by themselves: a page that allows no style of its own shows it too.
fn without_style(svg: &str) -> String {
    let (before, rest) = svg.split_once("<style>").unwrap_or((svg, ""));
    let after = rest.split_once("</style>").map_or("", |(_, after)| after);
    format!("{before}{after}").replace("class=\"a", "font-family=\"sans-serif\" font-size=\"")
}

/// Returns a text as the DOT form wants it.
fn quoted(text: &str) -> String {
    let safe: String = text.chars().map(|c| if c == '"' || c == '\\' { '\'' } else { c }).collect();
    format!("\"{}\"", safe.replace('\n', "\\n"))
}
