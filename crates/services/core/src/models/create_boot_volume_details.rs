// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a boot volume to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBootVolumeDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The ID of the volume backup policy.
    pub backup_policy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    /// The size of the volume in GB.
    pub size_in_gbs: Option<i64>,
    /// The ID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The number of volume performance units (VPUs) per GB.
    pub vpus_per_gb: Option<i64>,
    /// The details of the source.
    pub source_details: models::BootVolumeSourceDetails,
    /// Whether auto-tune performance is enabled. Deprecated and replaced by
    /// `DetachedVolumeAutotunePolicy`.
    pub is_auto_tune_enabled: Option<bool>,
    /// The replicas of the boot volume.
    pub boot_volume_replicas: Option<Vec<models::BootVolumeReplicaDetails>>,
    /// The autotune policies of the volume.
    pub autotune_policies: Option<Vec<models::AutotunePolicy>>,
    /// The OCID of the key in the Vault service that encrypts cross-region backups in the
    /// destination region.
    pub xrc_kms_key_id: Option<String>,
}

model! {
    CreateBootVolumeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            source_details = "sourceDetails", with_source_details(models::BootVolumeSourceDetails);
        }
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            backup_policy_id = "backupPolicyId", with_backup_policy_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            size_in_gbs = "sizeInGBs", with_size_in_gbs(i64);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            vpus_per_gb = "vpusPerGB", with_vpus_per_gb(i64);
            is_auto_tune_enabled = "isAutoTuneEnabled", with_is_auto_tune_enabled(bool);
            boot_volume_replicas = "bootVolumeReplicas",
                with_boot_volume_replicas([models::BootVolumeReplicaDetails]);
            autotune_policies = "autotunePolicies",
                with_autotune_policies([models::AutotunePolicy]);
            xrc_kms_key_id = "xrcKmsKeyId", with_xrc_kms_key_id(String);
        }
    }
}
