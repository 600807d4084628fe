// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a replication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationSummary {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ReplicationLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The interval between replication snapshots, in minutes.
    pub replication_interval: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time of the latest replication snapshot that is recoverable.
    pub recovery_point_time: Option<DateTime<Utc>>,
}

model! {
    ReplicationSummary {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        id = "id";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
        locks = "locks";
        replication_interval = "replicationInterval";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_details = "lifecycleDetails";
        recovery_point_time = "recoveryPointTime";
    }
}
