//! What is configured: environment first, `pathways.toml` second; flags win. Read here only, and once.
#![allow(
    clippy::disallowed_methods,
    reason = "files are read before anything is served, and for previews beside what serves"
)]

use crate::domain::files::Files;
use anyhow::{Context, bail};
use serde::Deserialize;
use std::{
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
};

/// The file looked for in the folder the program is started in.
const FILE: &str = "pathways.toml";

/// What is configured.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where everything is kept.
    pub database_url: String,
    /// Where web pages are served.
    pub listen: SocketAddr,
    /// What links begin with; where unset, the listener's own address.
    pub public_url: Option<String>,
    /// The bot's token.
    pub telegram_token: Option<Secret>,
    /// The Bot API server.
    pub telegram_api_url: Option<String>,
    /// True for webhooks, false for polling.
    pub telegram_webhook: bool,
    /// The advisors' forum group.
    pub telegram_desk: Option<i64>,
    /// The key that signs private links (and, later, encrypts what people wrote).
    pub data_key: Option<Secret>,
    /// The origins of partners' pages that may hold the web chat in a frame.
    pub embed_origins: Vec<String>,
    /// A folder that replaces the dialogues compiled in.
    pub dialogues: Option<PathBuf>,
    /// A folder that replaces the locales compiled in.
    pub locales: Option<PathBuf>,
    /// A file or folder that replaces the demo directory.
    pub directory: Option<PathBuf>,
}

/// Something that is never printed.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Returns it, for the one who needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("****")
    }
}

/// `pathways.toml`, with the names of the environment less the prefix, in lower case.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    database_url: Option<String>,
    listen: Option<String>,
    public_url: Option<String>,
    telegram_token: Option<String>,
    telegram_api_url: Option<String>,
    telegram_mode: Option<String>,
    telegram_desk: Option<i64>,
    data_key: Option<String>,
    embed_origins: Option<String>,
    dialogues: Option<PathBuf>,
    locales: Option<PathBuf>,
    directory: Option<PathBuf>,
}

impl Config {
    /// Reads what is configured. `database_url` and `listen` are flags, and win.
    pub fn read(database_url: Option<String>, listen: Option<String>) -> anyhow::Result<Self> {
        let file = match std::fs::read_to_string(FILE) {
            Ok(text) => {
                toml::from_str(&text).with_context(|| format!("{FILE} cannot be read; correct it or move it away"))?
            }
            Err(_) => File::default(),
        };
        let env = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
        let listen =
            listen.or_else(|| env("PATHWAYS_LISTEN")).or(file.listen).unwrap_or_else(|| "127.0.0.1:8080".into());
        let mode = env("PATHWAYS_TELEGRAM_MODE").or(file.telegram_mode).unwrap_or_else(|| "polling".into());
        let desk = match env("PATHWAYS_TELEGRAM_DESK") {
            Some(text) => Some(text.parse().with_context(
                || "PATHWAYS_TELEGRAM_DESK is no group id; it is a whole number such as -1001234567890",
            )?),
            None => file.telegram_desk,
        };
        Ok(Self {
            database_url: database_url
                .or_else(|| env("PATHWAYS_DATABASE_URL"))
                .or(file.database_url)
                .unwrap_or_else(|| "sqlite://pathways.db".into()),
            listen: listen
                .parse()
                .with_context(|| format!("`{listen}` is no address to listen on; write it as 127.0.0.1:8080"))?,
            public_url: env("PATHWAYS_PUBLIC_URL").or(file.public_url),
            telegram_token: env("TELOXIDE_TOKEN").or(file.telegram_token).map(Secret),
            telegram_api_url: env("TELEGRAM_API_URL").or(file.telegram_api_url),
            telegram_webhook: match mode.as_str() {
                "polling" => false,
                "webhook" => true,
                other => bail!("PATHWAYS_TELEGRAM_MODE is `{other}`; write polling or webhook"),
            },
            telegram_desk: desk,
            data_key: env("PATHWAYS_DATA_KEY").or(file.data_key).map(Secret),
            embed_origins: origins(&env("PATHWAYS_EMBED_ORIGINS").or(file.embed_origins).unwrap_or_default())?,
            dialogues: env("PATHWAYS_DIALOGUES").map(PathBuf::from).or(file.dialogues),
            locales: env("PATHWAYS_LOCALES").map(PathBuf::from).or(file.locales),
            directory: env("PATHWAYS_DIRECTORY").map(PathBuf::from).or(file.directory),
        })
    }

    /// Returns what holds where nothing is configured.
    pub fn built_in() -> Self {
        Self {
            database_url: "sqlite://pathways.db".into(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            telegram_token: None,
            telegram_api_url: None,
            telegram_webhook: false,
            telegram_desk: None,
            data_key: None,
            embed_origins: Vec::new(),
            dialogues: None,
            locales: None,
            directory: None,
        }
    }

    /// Returns what links begin with.
    pub fn public_url(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// Returns what servers of feeds are told about who asks.
    pub fn who_asks(&self) -> String {
        let at = self.public_url.as_ref().map(|url| format!("; {url}")).unwrap_or_default();
        let at: String = at.chars().filter(char::is_ascii_graphic).collect();
        format!("pathways/{} (reads feeds for a directory of community services{at})", env!("CARGO_PKG_VERSION"))
    }

    /// Returns true where there is a database already, or one that is not a file of ours to make.
    pub fn has_database(&self) -> bool {
        self.sqlite_path().is_none_or(|path| path.exists())
    }

    fn sqlite_path(&self) -> Option<PathBuf> {
        let rest = self.database_url.strip_prefix("sqlite:")?.trim_start_matches("//");
        rest.split('?').next().map(PathBuf::from)
    }

    /// Returns the key that signs private links: the one configured, else the one beside the database, made at the
    /// first start and readable by its owner only.
    pub fn key(&self) -> anyhow::Result<Vec<u8>> {
        if let Some(key) = &self.data_key {
            if key.reveal().len() < 32 {
                bail!("PATHWAYS_DATA_KEY is too short; use at least 32 characters");
            }
            return Ok(key.reveal().as_bytes().to_vec());
        }
        let path = self.key_path();
        match std::fs::read(&path) {
            Ok(key) if key.len() >= 32 => Ok(key),
            Ok(_) => bail!("{} is too short to be a key; put the right one back", path.display()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => make_key(&path),
            Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
        }
    }

    /// Returns the file of the key: beside a SQLite database, else in the folder the program is started in.
    pub fn key_path(&self) -> PathBuf {
        self.sqlite_path().map_or_else(|| PathBuf::from("pathways.key"), |path| path.with_extension("key"))
    }
}

/// Reads origins between commas. They go into a header as they are, so nothing else passes.
fn origins(text: &str) -> anyhow::Result<Vec<String>> {
    let parts = text.split(',').map(|part| part.trim().trim_end_matches('/')).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let host = part.strip_prefix("https://").or_else(|| part.strip_prefix("http://"));
            let (name, port) = host.map_or(("", None), |host| match host.rsplit_once(':') {
                Some((name, port)) => (name, Some(port)),
                None => (host, None),
            });
            let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
            if !plain || port.is_some_and(|port| port.parse::<u16>().is_err()) {
                bail!("`{part}` in PATHWAYS_EMBED_ORIGINS is no origin; write it like https://www.partner.example, with commas between several");
            }
            Ok(part.to_ascii_lowercase())
        })
        .collect()
}

fn make_key(path: &Path) -> anyhow::Result<Vec<u8>> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let key = crate::domain::ids::secret();
    let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let mut file = made.with_context(|| format!("{} cannot be made; set PATHWAYS_DATA_KEY instead", path.display()))?;
    file.write_all(key.as_bytes())?;
    file.sync_all()?;
    Ok(key.into_bytes())
}

#[derive(rust_embed::RustEmbed)]
#[folder = "dialogues"]
struct Dialogues;

#[derive(rust_embed::RustEmbed)]
#[folder = "locales"]
// `build.rs` learns from the examples: what they taught is compiled in, not they.
#[exclude = "*/lexicon/*.txt"]
struct Locales;

#[derive(rust_embed::RustEmbed)]
#[folder = "data"]
// Read where it lies, and not as text.
#[exclude = "*.bin"]
#[exclude = "*.tsv"]
struct Data;

fn embedded<E: rust_embed::RustEmbed>(root: &str) -> Files {
    let texts = E::iter().filter_map(|path| {
        let text = String::from_utf8(E::get(&path)?.data.into_owned()).ok()?;
        Some((path.into_owned(), text))
    });
    Files::new(root, texts)
}

/// Reads every text file below a folder.
pub(super) fn folder(path: &Path) -> anyhow::Result<Files> {
    fn walk(root: &Path, at: &Path, texts: &mut Vec<(String, String)>) -> anyhow::Result<()> {
        let entries = std::fs::read_dir(at).with_context(|| format!("the folder {} cannot be read", at.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                walk(root, &path, texts)?;
            } else if let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str)
                && ["yaml", "ftl", "chat", "txt", "jsonl"]
                    .iter()
                    .any(|ending| path.extension().is_some_and(|e| e == *ending))
            {
                let text = std::fs::read_to_string(&path);
                let text = text.with_context(|| format!("{} is not UTF-8 text; save it as UTF-8", path.display()))?;
                texts.push((name.to_owned(), text));
            }
        }
        Ok(())
    }
    let mut texts = Vec::new();
    walk(path, path, &mut texts)?;
    Ok(Files::new(path.display().to_string(), texts))
}

impl Config {
    /// Takes dialogues and locales from a folder that holds both, or one of them, in place of what is configured.
    pub fn author_in(&mut self, dir: &Path) -> anyhow::Result<()> {
        let within = |name: &str| Some(dir.join(name)).filter(|path| path.is_dir());
        let (dialogues, locales) = (within("dialogues"), within("locales"));
        anyhow::ensure!(
            dialogues.is_some() || locales.is_some(),
            "{} has no folder `dialogues` and no folder `locales`; name the folder that holds them",
            dir.display()
        );
        self.dialogues = dialogues.or_else(|| self.dialogues.take());
        self.locales = locales.or_else(|| self.locales.take());
        Ok(())
    }

    /// Returns the dialogues: the folder configured, else what is compiled in.
    pub fn dialogues(&self) -> anyhow::Result<Files> {
        self.dialogues.as_deref().map_or_else(|| Ok(embedded::<Dialogues>("dialogues")), folder)
    }

    /// Returns the locales: the folder configured, else what is compiled in.
    pub fn locales(&self) -> anyhow::Result<Files> {
        self.locales.as_deref().map_or_else(|| Ok(embedded::<Locales>("locales")), folder)
    }

    /// Returns the data that the program ships.
    pub fn data() -> Files {
        embedded::<Data>("data")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host_and_nothing_else() {
        let good = "https://www.partner.example, http://127.0.0.1:8000/,https://Other.example:8443";
        let wanted = ["https://www.partner.example", "http://127.0.0.1:8000", "https://other.example:8443"];
        assert_eq!(origins(good).expect("origins"), wanted);
        assert!(origins(" , ").expect("none").is_empty());
        for bad in [
            "*",
            "https://*.example",
            "partner.example",
            "https://a.example/page",
            "https://a.example;x",
            "https://",
            "https://a b",
            "https://a:b",
            "'self'",
            "ftp://a",
        ] {
            assert!(origins(bad).is_err(), "{bad}");
        }
    }
}
