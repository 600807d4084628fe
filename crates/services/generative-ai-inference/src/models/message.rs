// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A message of a conversation. Each role has a subtype.
    ///
    /// The field `role` selects the variant.
    pub enum Message by "role" {
        Assistant(models::AssistantMessage) = "ASSISTANT", as_assistant;
        Developer(models::DeveloperMessage) = "DEVELOPER", as_developer;
        System(models::SystemMessage) = "SYSTEM", as_system;
        Tool(models::ToolMessage) = "TOOL", as_tool;
        User(models::UserMessage) = "USER", as_user;
    }
    shared {
        /// The content parts of the message.
        content = "content", ref [models::ChatContent], in Assistant Developer System Tool User;
    }
}
