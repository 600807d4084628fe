// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a tag definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagSummary {
    /// The OCID of the compartment that the tag definition belongs to.
    pub compartment_id: Option<String>,
    /// The OCID of the tag definition.
    pub id: Option<String>,
    /// The name of the tag, unique within its tag namespace. It cannot be changed.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the tag or tag namespace is retired. Retired tags cannot be applied to resources.
    pub is_retired: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TagLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether the tag is used for cost tracking.
    pub is_cost_tracking: Option<bool>,
}

model! {
    TagSummary {
        compartment_id = "compartmentId";
        id = "id";
        name = "name";
        description = "description";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_retired = "isRetired";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        is_cost_tracking = "isCostTracking";
    }
}
