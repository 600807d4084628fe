// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a base domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseDomainDetails {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BaseDomainLifecycleState>,
    /// Whether the resource is Always Free.
    pub is_free_tier: Option<bool>,
    /// The OCID of the log group.
    pub log_group_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BaseDomainDetails {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        is_free_tier = "isFreeTier";
        log_group_id = "logGroupId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
