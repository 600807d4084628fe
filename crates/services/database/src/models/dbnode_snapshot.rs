// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB node snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbnodeSnapshot {
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DbnodeSnapshotLifecycleState>,
    /// The name.
    pub name: String,
    /// The OCID of the source database node.
    pub source_dbnode_id: String,
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
    /// The mount points.
    pub mount_points: Option<Vec<models::MountPointDetails>>,
    /// The volumes.
    pub volumes: Option<Vec<models::VolumeDetails>>,
}

model! {
    DbnodeSnapshot {
        id = "id";
        lifecycle_state = "lifecycleState";
        name = "name";
        source_dbnode_id = "sourceDbnodeId";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        compartment_id = "compartmentId";
        cluster_id = "clusterId";
        mount_points = "mountPoints";
        volumes = "volumes";
    }
}
