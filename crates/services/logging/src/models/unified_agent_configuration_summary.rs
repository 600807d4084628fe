// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a unified agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentConfigurationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. It must be unique in the enclosing resource.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::UnifiedAgentConfigurationLifecycleState,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The type of the configuration.
    pub configuration_type: models::UnifiedAgentConfigurationConfigurationType,
    /// The state of the configuration.
    pub configuration_state: models::UnifiedAgentConfigurationConfigurationState,
}

model! {
    UnifiedAgentConfigurationSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_last_modified = "timeLastModified";
        lifecycle_state = "lifecycleState";
        is_enabled = "isEnabled";
        configuration_type = "configurationType";
        configuration_state = "configurationState";
    }
}
