//! The program under test, as a process of its own, and the databases it runs on.

use std::{
    fs::OpenOptions,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A folder of its own, a database, and how to start the program on them.
pub struct Place {
    pub folder: tempfile::TempDir,
    pub database: String,
    api: String,
    listen: String,
}

/// The program, running.
pub struct Program(Child);

impl Place {
    pub fn new(api: &str, database: impl FnOnce(&Path) -> String) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = database(folder.path());
        let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let listen = free.local_addr().expect("an address").to_string();
        Self { folder, database, api: api.to_owned(), listen }
    }

    /// Returns where the web chat is.
    pub fn url(&self) -> String {
        format!("http://{}", self.listen)
    }

    /// Starts the program, with a log that the next start goes on with.
    pub fn start(&self) -> Program {
        let log = OpenOptions::new().create(true).append(true).open(self.log_path()).expect("a log");
        // A process that ignores SIGXFSZ is told of a file that may not grow; one that does not is ended.
        let child = Command::new("sh")
            .args(["-c", r#"trap "" XFSZ; exec "$0" "$@""#, env!("CARGO_BIN_EXE_pathways")])
            .args(["serve", "--database-url", &self.database, "--listen", &self.listen])
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("TELOXIDE_TOKEN", crate::harness::botapi::TOKEN)
            .env("TELEGRAM_API_URL", &self.api)
            .env("PATHWAYS_DATA_KEY", "a key of tests alone, at least 32 bytes")
            .current_dir(self.folder.path())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Program(child)
    }

    /// Returns what all starts wrote.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_path()).expect("the log")
    }

    fn log_path(&self) -> std::path::PathBuf {
        self.folder.path().join("log")
    }
}

impl Program {
    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        assert_eq!(self.0.try_wait().expect("its state"), None, "it ended by itself");
        self.0.kill().expect("kill -9");
        self.0.wait().expect("its end");
    }

    /// From now on no file that it writes may grow beyond so many bytes.
    pub fn may_write_files_up_to(&self, bytes: &str) {
        let (pid, limit) = (self.0.id().to_string(), format!("--fsize={bytes}:unlimited"));
        let set = Command::new("prlimit").args(["--pid", &pid, &limit]).status().expect("prlimit of util-linux");
        assert!(set.success());
    }

    /// Asks it to end, and waits until it has. It must end well and soon.
    pub async fn stop(mut self) {
        let told = Command::new("kill").arg(self.0.id().to_string()).status().expect("kill");
        assert!(told.success());
        let since = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().expect("its state") {
                assert!(status.success(), "{status}");
                return;
            }
            assert!(since.elapsed() < Duration::from_secs(30), "it does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = self.log();
            let from = log.char_indices().rev().nth(3000).map_or(0, |(at, _)| at);
            eprintln!("The log ends: {}", &log[from..]);
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that failed leaves nothing running.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub fn sqlite(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("pathways.db").display())
}

/// Makes a database on the throw-away PostgreSQL that `tests/run` starts.
pub async fn postgres() -> String {
    use sqlx::{Connection, Executor};
    let base = std::env::var("PATHWAYS_TEST_POSTGRES")
        .expect("PATHWAYS_TEST_POSTGRES names a PostgreSQL to make databases on: run tests/run, which starts one");
    let name = format!("kill_{}", pathways::domain::ids::secret().get(..16).unwrap_or_default());
    let mut connection = sqlx::PgConnection::connect(&base).await.expect("PostgreSQL answers");
    connection.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("a database");
    let (server, _) = base.rsplit_once('/').expect("an address with a database");
    format!("{server}/{name}")
}
