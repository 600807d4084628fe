// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod chat;

pub use self::chat::Chat;
