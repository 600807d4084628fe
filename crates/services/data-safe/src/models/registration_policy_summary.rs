// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a registration policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistrationPolicySummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the resource opted in for the registration policy.
    pub enablement_level: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The connection option.
    pub connection_option: models::PolicyConnectionOption,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    RegistrationPolicySummary {
        compartment_id = "compartmentId";
        id = "id";
        display_name = "displayName";
        description = "description";
        enablement_level = "enablementLevel";
        resource_id = "resourceId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        connection_option = "connectionOption";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
