// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_clients;
mod request;
mod result;

pub use self::list_clients::ListClients;
pub use self::request::Request;
pub use self::result::Result;
