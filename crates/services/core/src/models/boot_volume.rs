// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A boot volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolume {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// Whether all data has been copied from the source.
    pub is_hydrated: Option<bool>,
    /// The ID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The number of volume performance units (VPUs) per GB.
    pub vpus_per_gb: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::BootVolumeLifecycleState,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// The size in MB.
    pub size_in_mbs: i64,
    /// The details of the source.
    pub source_details: Option<models::BootVolumeSourceDetails>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the volume group.
    pub volume_group_id: Option<String>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// Whether auto-tune performance is enabled. Deprecated and replaced by
    /// `DetachedVolumeAutotunePolicy`.
    pub is_auto_tune_enabled: Option<bool>,
    /// The effective number of volume performance units (VPUs) per GB after autotuning.
    pub auto_tuned_vpus_per_gb: Option<i64>,
    /// The replicas of the boot volume.
    pub boot_volume_replicas: Option<Vec<models::BootVolumeReplicaInfo>>,
    /// The autotune policies of the volume.
    pub autotune_policies: Option<Vec<models::AutotunePolicy>>,
}

model! {
    BootVolume {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        image_id = "imageId";
        is_hydrated = "isHydrated";
        cluster_placement_group_id = "clusterPlacementGroupId";
        vpus_per_gb = "vpusPerGB";
        lifecycle_state = "lifecycleState";
        size_in_gbs = "sizeInGBs";
        size_in_mbs = "sizeInMBs";
        source_details = "sourceDetails";
        time_created = "timeCreated";
        volume_group_id = "volumeGroupId";
        kms_key_id = "kmsKeyId";
        is_auto_tune_enabled = "isAutoTuneEnabled";
        auto_tuned_vpus_per_gb = "autoTunedVpusPerGB";
        boot_volume_replicas = "bootVolumeReplicas";
        autotune_policies = "autotunePolicies";
    }
}
