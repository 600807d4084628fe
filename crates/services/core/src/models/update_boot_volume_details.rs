// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a boot volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBootVolumeDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// The number of volume performance units (VPUs) per GB.
    pub vpus_per_gb: Option<i64>,
    /// Whether auto-tune performance is enabled. Deprecated and replaced by
    /// `DetachedVolumeAutotunePolicy`.
    pub is_auto_tune_enabled: Option<bool>,
    /// The replicas of the boot volume.
    pub boot_volume_replicas: Option<Vec<models::BootVolumeReplicaDetails>>,
    /// The autotune policies of the volume.
    pub autotune_policies: Option<Vec<models::AutotunePolicy>>,
    cleared: Vec<String>,
}

update! {
    UpdateBootVolumeDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            size_in_gbs = "sizeInGBs", with_size_in_gbs(i64), clear_size_in_gbs;
            vpus_per_gb = "vpusPerGB", with_vpus_per_gb(i64), clear_vpus_per_gb;
            is_auto_tune_enabled = "isAutoTuneEnabled", with_is_auto_tune_enabled(bool),
                clear_is_auto_tune_enabled;
            boot_volume_replicas = "bootVolumeReplicas",
                with_boot_volume_replicas([models::BootVolumeReplicaDetails]),
                clear_boot_volume_replicas;
            autotune_policies = "autotunePolicies",
                with_autotune_policies([models::AutotunePolicy]), clear_autotune_policies;
        }
    }
}
