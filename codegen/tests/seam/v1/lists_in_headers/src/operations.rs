// @generated from spec/lists-in-headers.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod send_message;

pub use self::send_message::SendMessage;
