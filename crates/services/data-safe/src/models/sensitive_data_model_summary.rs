// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a sensitive data model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveDataModelSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SensitiveDataModelLifecycleState,
    /// The name of the application suite, which is a collection of applications. Default:
    /// `GENERIC`.
    pub app_suite_name: String,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SensitiveDataModelSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        target_id = "targetId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        app_suite_name = "appSuiteName";
        description = "description";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
