// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod chat;

pub use self::chat::Chat;
