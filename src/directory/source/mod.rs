//! Feeds: bytes to assets.
