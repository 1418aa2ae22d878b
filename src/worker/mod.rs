//! What goes on by itself: sending what is in the outbox, seeing to what falls due, and reading feeds anew. Knows no dialogue and no page.

pub mod deliver;
pub mod due;
pub mod feed;
