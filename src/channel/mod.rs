//! The ways in and out for people. Each brings what was said to an [`Inlet`](crate::app::port::Inlet); none knows a
//! dialogue.

pub mod web;
