//! Whatever happens to the process, to Telegram or to the database: no message is lost and none is answered twice.
//!
//! The real program runs against our Bot API server, people write all the while, and things go wrong at moments nobody
//! chose. What must hold afterwards is in `ledger`.
//!
//! `PATHWAYS_KILLS` says how often the program is killed, 120 times unless told.

#[path = "harness"]
mod harness {
    pub mod botapi;
}
mod ordeal {
    mod away;
    mod crowd;
    mod faults;
    mod killed;
    mod ledger;
    mod program;
}
