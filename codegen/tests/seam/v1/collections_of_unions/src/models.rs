// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod content;
mod image_content;
mod list_messages_field;
mod list_messages_kind;
mod message;
mod message_role;
mod message_state;
mod text_content;

pub use self::content::Content;
pub use self::image_content::ImageContent;
pub use self::list_messages_field::ListMessagesField;
pub use self::list_messages_kind::ListMessagesKind;
pub use self::message::Message;
pub use self::message_role::MessageRole;
pub use self::message_state::MessageState;
pub use self::text_content::TextContent;
