// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a pluggable database snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluggableDatabaseSnapshotSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the pluggable database.
    pub pluggable_database_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PluggableDatabaseSnapshotLifecycleState>,
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the VM cluster.
    pub cluster_id: Option<String>,
}

model! {
    PluggableDatabaseSnapshotSummary {
        id = "id";
        pluggable_database_id = "pluggableDatabaseId";
        lifecycle_state = "lifecycleState";
        name = "name";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        compartment_id = "compartmentId";
        cluster_id = "clusterId";
    }
}
