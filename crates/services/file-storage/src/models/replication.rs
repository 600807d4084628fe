// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A replication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Replication {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-2`.
    pub availability_domain: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ReplicationLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the source.
    pub source_id: String,
    /// The OCID of the target.
    pub target_id: String,
    /// The OCID of the replication target.
    pub replication_target_id: String,
    /// The interval between replication snapshots, in minutes.
    pub replication_interval: Option<i64>,
    /// The OCID of the last snapshot that was replicated completely. Empty until the initial copy
    /// is complete.
    pub last_snapshot_id: Option<String>,
    /// The time of the latest replication snapshot that is recoverable.
    pub recovery_point_time: Option<DateTime<Utc>>,
    /// The state of the snapshot in the replication.
    pub delta_status: Option<models::ReplicationDeltaStatus>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The progress of the current replication cycle, in percent.
    pub delta_progress: Option<i64>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Replication {
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        id = "id";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
        source_id = "sourceId";
        target_id = "targetId";
        replication_target_id = "replicationTargetId";
        replication_interval = "replicationInterval";
        last_snapshot_id = "lastSnapshotId";
        recovery_point_time = "recoveryPointTime";
        delta_status = "deltaStatus";
        lifecycle_details = "lifecycleDetails";
        delta_progress = "deltaProgress";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
