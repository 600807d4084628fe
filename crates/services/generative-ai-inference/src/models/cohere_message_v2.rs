// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A message of a conversation (version 2 of the Cohere API). Each role has a subtype.
    ///
    /// The field `role` selects the variant.
    pub enum CohereMessageV2 by "role", sent {
        Assistant(models::CohereAssistantMessageV2) = "ASSISTANT", as_assistant;
        System(models::CohereSystemMessageV2) = "SYSTEM", as_system;
        Tool(models::CohereToolMessageV2) = "TOOL", as_tool;
        User(models::CohereUserMessageV2) = "USER", as_user;
    }
    shared {
        /// The content parts of the message.
        content = "content", ref [models::CohereContentV2], in Assistant System Tool User;
    }
}
