//! `pathways campaign` and `pathways report`, as an operator meets them: the program itself, on a database of its own.

use std::{
    path::Path,
    process::{Command, Output},
};

/// A folder with a database.
struct Place {
    folder: tempfile::TempDir,
    env: Vec<(&'static str, &'static str)>,
}

/// What a command printed, and how it ended.
struct Told {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            env: vec![("PATHWAYS_PUBLIC_URL", "https://chat.example.org/")],
        }
    }

    fn run(&self, args: &[&str]) -> Told {
        let database = format!("sqlite://{}", self.folder.path().join("pathways.db").display());
        let mut command = Command::new(env!("CARGO_BIN_EXE_pathways"));
        command.args(args).current_dir(&self.folder).env_clear().env("PATHWAYS_DATABASE_URL", database);
        let Output { status, stdout, stderr } = command.envs(self.env.iter().copied()).output().expect("the program");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Told { code: status.code().expect("an end"), out: text(stdout), err: text(stderr) }
    }

    /// Runs what must succeed, and returns what it printed.
    fn does(&self, args: &[&str]) -> String {
        let told = self.run(args);
        assert_eq!(told.code, 0, "{args:?}: {}", told.err);
        told.out
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path().join(file)).expect("a file")
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

#[test]
fn a_campaign_is_begun_listed_printed_and_ended() {
    let place = Place::new();
    let made = place.does(&[
        "campaign",
        "create",
        "Spellow Library",
        "--name",
        "lib-1",
        "--place",
        "Front desk",
        "--lang",
        "en,ar,ar",
    ]);
    assert!(made.contains("https://chat.example.org/?c=lib-1\n"), "several languages, so none in the link: {made}");
    assert!(made.contains("no bot is set up"), "{made}");
    let one = place.does(&["campaign", "create", "Mosque", "--lang", "ckb"]);
    let name = one.split(" is campaign ").nth(1).and_then(|rest| rest.split('.').next()).expect("its name");
    assert_eq!(name.len(), 6);
    assert!(one.contains(&format!("/?c={name}&lang=ckb\n")), "{one}");

    let table = place.does(&["campaign", "list"]);
    assert!(
        table.lines().count() == 2 && table.contains("en,ar") && table.contains("Spellow Library (Front desk)"),
        "{table}"
    );
    let json: serde_json::Value = serde_json::from_str(&place.does(&["campaign", "list", "--json"])).expect("JSON");
    let first = json.as_array().expect("a list").iter().find(|campaign| campaign["name"] == "lib-1").expect("ours");
    assert_eq!((&first["title"], &first["languages"]), (&"Spellow Library".into(), &serde_json::json!(["en", "ar"])));
    assert_eq!((&first["created_by"], &first["ended_at"]), (&"operator".into(), &serde_json::Value::Null));

    let drawn = place.run(&["campaign", "poster", "lib-1", "--lang", "en", "-o", "poster.html"]);
    assert_eq!(drawn.code, 0, "{}", drawn.err);
    let poster = place.read("poster.html");
    for wanted in [
        "<!doctype html>",
        "<html lang=\"en\" dir=\"ltr\">",
        "@page { size: A4",
        "<svg",
        "chat.example.org/?c=lib-1&#38;lang=en",
    ] {
        assert!(poster.contains(wanted), "{wanted}");
    }
    for never in ["<script", "<link", "@import", "url(", "Spellow"] {
        assert!(!poster.contains(never), "it stands alone and tells nothing of staff's: {never}");
    }
    place.does(&["campaign", "poster", "lib-1", "-o", "code.svg"]);
    assert!(place.read("code.svg").starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));

    assert!(place.does(&["campaign", "end", "lib-1"]).contains("has ended"));
    assert!(place.does(&["campaign", "end", "lib-1"]).contains("has ended"), "twice is once");
    assert!(place.does(&["campaign", "list"]).contains("ended 2"));
}

#[test]
fn a_bot_that_was_connected_once_has_a_link() {
    let mut place = Place::new();
    place.env.push(("TELOXIDE_TOKEN", "123456:ABC-def"));
    let early = place.does(&["campaign", "create", "Library", "--name", "lib"]);
    assert!(early.contains("run `pathways serve` once"), "{early}");
    let url = format!("sqlite://{}", place.path().join("pathways.db").display());
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let store = pathways::store::Store::open(&url).await.expect("a database");
        store.set_meta("telegram_bot", "the_bot").await.expect("a write");
    });
    place.does(&["campaign", "poster", "lib", "-o", "poster.html"]);
    assert!(place.read("poster.html").contains("https://t.me/the_bot?start=lib"));
}

#[test]
fn a_poster_in_a_language_without_words_says_so() {
    let place = Place::new();
    let locales = place.path().join("locales");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &locales);
    // Whatever is translated by now, here it is not.
    let _ = std::fs::remove_file(locales.join("ar/poster.ftl"));
    std::fs::write(locales.join("pl/poster.ftl"), "poster-invite = Porozmawiaj z { $service }.\nposter-promise = a\nposter-welcome = b\nposter-scan = c\nposter-telegram = d\nposter-code = Kod\n").expect("a file");
    let mut place = place;
    place.env.push(("PATHWAYS_LOCALES", "locales"));
    place.does(&["campaign", "create", "Library", "--name", "lib", "--lang", "pl,ar,en"]);
    let drawn = place.run(&["campaign", "poster", "lib", "-o", "poster.html"]);
    assert!(drawn.code == 0 && drawn.err.contains("no words for a poster in Arabic yet"), "{}", drawn.err);
    let poster = place.read("poster.html");
    assert_eq!(poster.matches("<section lang=\"pl\" dir=\"ltr\">").count(), 1);
    assert_eq!(poster.matches("<section lang=\"en\" dir=\"ltr\">").count(), 1, "English once, not as Arabic");
    assert!(!poster.contains("lang=\"ar\""));
    std::fs::write(locales.join("ar/poster.ftl"), "poster-invite = تحدث\nposter-promise = a\nposter-welcome = b\nposter-scan = c\nposter-telegram = d\nposter-code = e\n").expect("a file");
    place.does(&["campaign", "poster", "lib", "--lang", "ar", "-o", "poster.html"]);
    assert!(place.read("poster.html").contains("<html lang=\"ar\" dir=\"rtl\">"));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let there = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &there);
        } else {
            std::fs::copy(&path, &there).expect("a copy");
        }
    }
}

#[test]
fn wrong_usage_is_two_and_a_failed_run_one() {
    let place = Place::new();
    place.does(&["campaign", "create", "Library", "--name", "taken"]);
    let long = "a".repeat(65);
    for (code, says, args) in [
        (2, "does not begin with desk-", vec!["campaign", "create", "Mosque", "--name", "desk-x"]),
        (2, "1 to 64 letters", vec!["campaign", "create", "Mosque", "--name", &long]),
        (2, "1 to 64 letters", vec!["campaign", "create", "Mosque", "--name", "<script>"]),
        (2, "1 to 80 letters", vec!["campaign", "create", " "]),
        (2, "`xx` is no language of ours", vec!["campaign", "create", "Mosque", "--lang", "en,xx"]),
        (1, "Choose another name", vec!["campaign", "create", "Mosque", "--name", "taken"]),
        (1, "no campaign of this name", vec!["campaign", "end", "nowhere"]),
        (1, "no campaign of this name", vec!["campaign", "poster", "nowhere", "-o", "x.html"]),
        (2, "no language of ours", vec!["campaign", "poster", "taken", "--lang", "xx", "-o", "x.html"]),
        (2, ".html or .svg", vec!["campaign", "poster", "taken", "-o", "x.png"]),
        (1, "cannot be written", vec!["campaign", "poster", "taken", "-o", "no/such/folder.svg"]),
        (2, "is after the last", vec!["report", "reach", "--from", "2026-11-30", "--to", "2026-11-01"]),
        (2, "write a day like", vec!["report", "reach", "--from", "2026-11-31", "--to", "2026-12-01"]),
        (
            2,
            "cannot be used with",
            vec!["report", "reach", "--from", "2026-11-01", "--to", "2026-11-01", "--json", "--csv"],
        ),
    ] {
        let told = place.run(&args);
        assert_eq!(told.code, code, "{args:?}: {}", told.err);
        assert!(told.err.contains(says) && told.out.is_empty(), "{args:?}: {}{}", told.out, told.err);
    }
    assert_eq!(place.does(&["campaign", "list"]).lines().count(), 1);
    for args in [
        vec!["campaign", "create"],
        vec!["campaign", "list"],
        vec!["campaign", "end"],
        vec!["campaign", "poster"],
        vec!["report", "reach"],
    ] {
        assert!(place.does(&[args, vec!["--help"]].concat()).contains("Example:"));
    }
}

#[test]
fn the_report_is_a_table_json_or_csv() {
    let place = Place::new();
    place.does(&["campaign", "create", "=Library", "--name", "lib"]);
    let report = |form: &[&str]| {
        place.does(&[&["report", "reach", "--from", "2026-11-01", "--to", "2099-11-30"], form].concat())
    };
    let table = report(&[]);
    for wanted in ["2026-11-01 to 2099-11-30", "=Library (lib)", "By no campaign", "Begun: The chat was opened"] {
        assert!(table.contains(wanted), "{wanted}: {table}");
    }
    let json: serde_json::Value = serde_json::from_str(&report(&["--json"])).expect("JSON");
    assert_eq!((&json["total"]["begun"], &json["from"]), (&0.into(), &"2026-11-01".into()));
    assert_eq!(json["campaigns"][0]["name"], "lib");
    assert_eq!(json["definitions"].as_object().expect("an object").len(), 5);
    let text = report(&["--csv"]);
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = csv.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), (3 + 1) * 5);
    assert!(rows.iter().all(|row| row.len() == 8 && row[7].ends_with('.')), "the meaning is beside the figure");
    assert_eq!((&rows[0][3], &rows[0][4], &rows[0][5], &rows[0][6]), ("lib", "'=Library", "begun", "0"));
}
