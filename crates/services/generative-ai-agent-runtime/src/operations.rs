// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod chat;
mod create_session;
mod delete_session;
mod get_session;
mod retrieve_metadata;
mod update_session;

pub use self::chat::Chat;
pub use self::create_session::CreateSession;
pub use self::delete_session::DeleteSession;
pub use self::get_session::GetSession;
pub use self::retrieve_metadata::RetrieveMetadata;
pub use self::update_session::UpdateSession;
