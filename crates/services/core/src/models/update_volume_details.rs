// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVolumeDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The number of volume performance units (VPUs) per GB.
    pub vpus_per_gb: Option<i64>,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// Whether auto-tune performance is enabled. Deprecated and replaced by
    /// `DetachedVolumeAutotunePolicy`.
    pub is_auto_tune_enabled: Option<bool>,
    /// The replicas of the block volume.
    pub block_volume_replicas: Option<Vec<models::BlockVolumeReplicaDetails>>,
    /// The autotune policies of the volume.
    pub autotune_policies: Option<Vec<models::AutotunePolicy>>,
    /// Whether SCSI Persistent Reservation is enabled for the volume.
    pub is_reservations_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateVolumeDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            vpus_per_gb = "vpusPerGB", with_vpus_per_gb(i64), clear_vpus_per_gb;
            size_in_gbs = "sizeInGBs", with_size_in_gbs(i64), clear_size_in_gbs;
            is_auto_tune_enabled = "isAutoTuneEnabled", with_is_auto_tune_enabled(bool),
                clear_is_auto_tune_enabled;
            block_volume_replicas = "blockVolumeReplicas",
                with_block_volume_replicas([models::BlockVolumeReplicaDetails]),
                clear_block_volume_replicas;
            autotune_policies = "autotunePolicies",
                with_autotune_policies([models::AutotunePolicy]), clear_autotune_policies;
            is_reservations_enabled = "isReservationsEnabled", with_is_reservations_enabled(bool),
                clear_is_reservations_enabled;
        }
    }
}
