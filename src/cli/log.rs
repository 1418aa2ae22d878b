//! What the program says about itself, on the error stream. It must not know what anybody said: no name, no number and no
//! free text reaches a log (`tests/logs.rs` plants some and looks).

use std::panic;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// What is logged where `PATHWAYS_LOG` says nothing.
pub const FILTER: &str = "info,sqlx=warn,hyper=warn";

/// Starts logging to the error stream.
pub(crate) fn start() {
    let filter = EnvFilter::try_from_env("PATHWAYS_LOG").unwrap_or_else(|_| EnvFilter::new(FILTER));
    to(filter, std::io::stderr);
    hush_panics();
}

/// Logs to `writer` what `filter` lets through.
pub fn to<W>(filter: EnvFilter, writer: W)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    // Fails where somebody logs already, who then goes on doing so.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(writer).try_init();
}

/// Logs where a panic happened, and not its message: that may quote what a person wrote.
pub fn hush_panics() {
    panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(at, "a defect stopped a piece of work; report it with this place");
    }));
}
