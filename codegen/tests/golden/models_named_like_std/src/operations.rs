// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod list_clients;
mod request;
mod result;

pub use self::list_clients::ListClients;
pub use self::request::Request;
pub use self::result::Result;
