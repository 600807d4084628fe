// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_message;
mod list_messages;
mod patch_message;
mod replace_message;

pub use self::create_message::CreateMessage;
pub use self::list_messages::ListMessages;
pub use self::patch_message::PatchMessage;
pub use self::replace_message::ReplaceMessage;
