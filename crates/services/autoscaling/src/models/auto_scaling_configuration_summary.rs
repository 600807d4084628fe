// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an auto scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingConfigurationSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The cooldown period of the scaling in seconds.
    pub cool_down_in_seconds: Option<i64>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The resource.
    pub resource: models::Resource,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    AutoScalingConfigurationSummary {
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        cool_down_in_seconds = "coolDownInSeconds";
        is_enabled = "isEnabled";
        resource = "resource";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        time_created = "timeCreated";
    }
}
