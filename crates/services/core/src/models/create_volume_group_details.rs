// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a volume group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVolumeGroupDetails {
    /// The name of the availability domain.
    pub availability_domain: String,
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
    /// The details of the source.
    pub source_details: models::VolumeGroupSourceDetails,
    /// The replicas of the volume group.
    pub volume_group_replicas: Option<Vec<models::VolumeGroupReplicaDetails>>,
    /// The ID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCID of the key in the Vault service that encrypts cross-region backups in the
    /// destination region.
    pub xrc_kms_key_id: Option<String>,
}

model! {
    CreateVolumeGroupDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            source_details = "sourceDetails", with_source_details(models::VolumeGroupSourceDetails);
        }
        optional {
            backup_policy_id = "backupPolicyId", with_backup_policy_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            volume_group_replicas = "volumeGroupReplicas",
                with_volume_group_replicas([models::VolumeGroupReplicaDetails]);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            xrc_kms_key_id = "xrcKmsKeyId", with_xrc_kms_key_id(String);
        }
    }
}
