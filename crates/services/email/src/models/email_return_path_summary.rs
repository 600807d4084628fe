// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an email return path.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailReturnPathSummary {
    /// The name.
    pub name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the email domain that the return path belongs to.
    pub parent_resource_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EmailReturnPathLifecycleState>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    EmailReturnPathSummary {
        name = "name";
        id = "id";
        parent_resource_id = "parentResourceId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
