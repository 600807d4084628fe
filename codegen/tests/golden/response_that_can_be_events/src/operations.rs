// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod chat;
mod predict;
mod talk;
mod watch_command;

pub use self::chat::Chat;
pub use self::predict::Predict;
pub use self::talk::Talk;
pub use self::watch_command::WatchCommand;
