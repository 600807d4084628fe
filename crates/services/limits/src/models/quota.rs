// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A quota.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Quota {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The quota statements, in the quota statement language.
    pub statements: Vec<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The description.
    pub description: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::QuotaLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Quota {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        statements = "statements";
        locks = "locks";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
