//! What `pathways directory` prints.
