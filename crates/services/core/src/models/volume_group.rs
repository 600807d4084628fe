// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A volume group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroup {
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
    pub lifecycle_state: models::VolumeGroupLifecycleState,
    /// The size in MB.
    pub size_in_mbs: i64,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// The details of the source.
    pub source_details: Option<models::VolumeGroupSourceDetails>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCIDs of the volumes in the volume group.
    pub volume_ids: Vec<String>,
    /// Whether all data has been copied from the source.
    pub is_hydrated: Option<bool>,
    /// The replicas of the volume group.
    pub volume_group_replicas: Option<Vec<models::VolumeGroupReplicaInfo>>,
}

model! {
    VolumeGroup {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        size_in_mbs = "sizeInMBs";
        size_in_gbs = "sizeInGBs";
        source_details = "sourceDetails";
        time_created = "timeCreated";
        volume_ids = "volumeIds";
        is_hydrated = "isHydrated";
        volume_group_replicas = "volumeGroupReplicas";
    }
}
