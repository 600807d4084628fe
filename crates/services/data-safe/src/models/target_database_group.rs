// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A target database group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetDatabaseGroup {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::TargetDatabaseGroupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The matching criteria.
    pub matching_criteria: models::MatchingCriteria,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last change of the members of the target database group.
    pub membership_update_time: DateTime<Utc>,
    /// The number of databases in the target database group.
    pub membership_count: i64,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TargetDatabaseGroup {
        compartment_id = "compartmentId";
        id = "id";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        matching_criteria = "matchingCriteria";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        membership_update_time = "membershipUpdateTime";
        membership_count = "membershipCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
