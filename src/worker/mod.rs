//! What goes on by itself: sending what is in the outbox, and seeing to what falls due. Knows no dialogue and no page.

pub mod deliver;
pub mod due;
