// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Generative AI project.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGenerativeAiProjectDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The retention configuration of responses and conversations.
    pub conversation_config: Option<models::ConversationConfig>,
    /// The configuration of the long-term memory across conversations.
    pub long_term_memory_config: Option<models::LongTermMemoryConfig>,
    /// The configuration of conversation condensing.
    pub short_term_memory_optimization_config: Option<models::ShortTermMemoryOptimizationConfig>,
    /// The sandbox configuration of the project.
    pub sandbox_config: Option<models::SandboxConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateGenerativeAiProjectDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            conversation_config = "conversationConfig",
                with_conversation_config(models::ConversationConfig), clear_conversation_config;
            long_term_memory_config = "longTermMemoryConfig",
                with_long_term_memory_config(models::LongTermMemoryConfig),
                clear_long_term_memory_config;
            short_term_memory_optimization_config = "shortTermMemoryOptimizationConfig",
                with_short_term_memory_optimization_config(models::ShortTermMemoryOptimizationConfig),
                clear_short_term_memory_optimization_config;
            sandbox_config = "sandboxConfig", with_sandbox_config(models::SandboxConfig),
                clear_sandbox_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
