// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Volume {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether all data has been copied from the source.
    pub is_hydrated: Option<bool>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::VolumeLifecycleState,
    /// The number of volume performance units (VPUs) per GB.
    pub vpus_per_gb: Option<i64>,
    /// The ID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// The size in MB.
    pub size_in_mbs: i64,
    /// The details of the source.
    pub source_details: Option<models::VolumeSourceDetails>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the volume group.
    pub volume_group_id: Option<String>,
    /// Whether auto-tune performance is enabled. Deprecated and replaced by
    /// `DetachedVolumeAutotunePolicy`.
    pub is_auto_tune_enabled: Option<bool>,
    /// The effective number of volume performance units (VPUs) per GB after autotuning.
    pub auto_tuned_vpus_per_gb: Option<i64>,
    /// The replicas of the block volume.
    pub block_volume_replicas: Option<Vec<models::BlockVolumeReplicaInfo>>,
    /// The autotune policies of the volume.
    pub autotune_policies: Option<Vec<models::AutotunePolicy>>,
    /// Whether SCSI Persistent Reservation is enabled for the volume.
    pub is_reservations_enabled: Option<bool>,
}

model! {
    Volume {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        id = "id";
        is_hydrated = "isHydrated";
        kms_key_id = "kmsKeyId";
        lifecycle_state = "lifecycleState";
        vpus_per_gb = "vpusPerGB";
        cluster_placement_group_id = "clusterPlacementGroupId";
        size_in_gbs = "sizeInGBs";
        size_in_mbs = "sizeInMBs";
        source_details = "sourceDetails";
        time_created = "timeCreated";
        volume_group_id = "volumeGroupId";
        is_auto_tune_enabled = "isAutoTuneEnabled";
        auto_tuned_vpus_per_gb = "autoTunedVpusPerGB";
        block_volume_replicas = "blockVolumeReplicas";
        autotune_policies = "autotunePolicies";
        is_reservations_enabled = "isReservationsEnabled";
    }
}
