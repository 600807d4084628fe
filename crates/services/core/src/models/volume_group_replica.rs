// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A volume group replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroupReplica {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VolumeGroupReplicaLifecycleState,
    /// The size of the volume in GB.
    pub size_in_gbs: i64,
    /// The OCID of the volume group.
    pub volume_group_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The member replicas.
    pub member_replicas: Vec<models::MemberReplica>,
    /// The time of the last synchronization.
    pub time_last_synced: DateTime<Utc>,
}

model! {
    VolumeGroupReplica {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        size_in_gbs = "sizeInGBs";
        volume_group_id = "volumeGroupId";
        time_created = "timeCreated";
        member_replicas = "memberReplicas";
        time_last_synced = "timeLastSynced";
    }
}
