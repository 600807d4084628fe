// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a ZPR policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprPolicySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The policy statements, in the ZPR policy language.
    pub statements: Vec<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ZprPolicyLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ZprPolicySummary {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        statements = "statements";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_details = "lifecycleDetails";
        time_updated = "timeUpdated";
    }
}
