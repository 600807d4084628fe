// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod chat_details;
mod chat_request;
mod chat_result;
mod command_event;
mod generic_chat_request;
mod plain_chat_request;
mod started_event;
mod talk_details;

pub use self::chat_details::ChatDetails;
pub use self::chat_request::ChatRequest;
pub use self::chat_result::ChatResult;
pub use self::command_event::CommandEvent;
pub use self::generic_chat_request::GenericChatRequest;
pub use self::plain_chat_request::PlainChatRequest;
pub use self::started_event::StartedEvent;
pub use self::talk_details::TalkDetails;
