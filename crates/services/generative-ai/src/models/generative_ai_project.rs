// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A project, which groups the conversations, files and containers of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerativeAiProject {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::GenerativeAiProjectLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The retention configuration of responses and conversations.
    pub conversation_config: Option<models::ConversationConfig>,
    /// The configuration of the long-term memory across conversations.
    pub long_term_memory_config: Option<models::LongTermMemoryConfig>,
    /// The configuration of conversation condensing.
    pub short_term_memory_optimization_config: Option<models::ShortTermMemoryOptimizationConfig>,
    /// The sandbox configuration of the project.
    pub sandbox_config: Option<models::SandboxConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GenerativeAiProject {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        conversation_config = "conversationConfig";
        long_term_memory_config = "longTermMemoryConfig";
        short_term_memory_optimization_config = "shortTermMemoryOptimizationConfig";
        sandbox_config = "sandboxConfig";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
