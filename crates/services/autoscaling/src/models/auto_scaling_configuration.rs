// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An auto scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingConfiguration {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The cooldown period of the scaling in seconds.
    pub cool_down_in_seconds: Option<i64>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The resource.
    pub resource: models::Resource,
    /// The policies.
    pub policies: Vec<models::AutoScalingPolicy>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The maximum number of resources.
    pub max_resource_count: Option<i64>,
    /// The minimum number of resources.
    pub min_resource_count: Option<i64>,
}

model! {
    AutoScalingConfiguration {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        cool_down_in_seconds = "coolDownInSeconds";
        is_enabled = "isEnabled";
        resource = "resource";
        policies = "policies";
        time_created = "timeCreated";
        max_resource_count = "maxResourceCount";
        min_resource_count = "minResourceCount";
    }
}
