// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A message of a conversation (version 1 of the Cohere API). Each role has a subtype.
    ///
    /// The field `role` selects the variant.
    pub enum CohereMessage by "role" {
        Chatbot(models::CohereChatBotMessage) = "CHATBOT", as_chatbot;
        System(models::CohereSystemMessage) = "SYSTEM", as_system;
        Tool(models::CohereToolMessage) = "TOOL", as_tool;
        User(models::CohereUserMessage) = "USER", as_user;
    }
}
