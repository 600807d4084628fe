// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A dynamic set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicSet {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DynamicSetLifecycleState,
    /// The number of scheduled jobs.
    pub scheduled_job_count: Option<String>,
    /// The target compartments.
    pub target_compartments: Option<Vec<models::TargetCompartmentDetails>>,
    /// The condition for a match: any or all attributes.
    pub match_type: Option<models::DynamicSetMatchType>,
    /// The matching rule.
    pub matching_rule: Option<models::MatchingRule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DynamicSet {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        scheduled_job_count = "scheduledJobCount";
        target_compartments = "targetCompartments";
        match_type = "matchType";
        matching_rule = "matchingRule";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
