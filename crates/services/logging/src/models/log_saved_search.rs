// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A log saved search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogSavedSearch {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name. Unique in the enclosing resource.
    pub name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The description.
    pub description: Option<String>,
    /// The search query to save.
    pub query: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LogSavedSearchLifecycleState>,
}

model! {
    LogSavedSearch {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        time_created = "timeCreated";
        time_last_modified = "timeLastModified";
        description = "description";
        query = "query";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
    }
}
