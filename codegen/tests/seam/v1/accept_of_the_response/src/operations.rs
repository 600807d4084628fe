// @generated from spec/accept-of-the-response.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod chat;
mod get_artifact;
mod get_object;

pub use self::chat::Chat;
pub use self::get_artifact::GetArtifact;
pub use self::get_object::GetObject;
