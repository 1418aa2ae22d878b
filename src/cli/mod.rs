//! Arguments, configuration, wiring.

pub mod directory;
pub mod match_;
