// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a volume group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVolumeGroupDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCIDs of the volumes in the volume group.
    pub volume_ids: Option<Vec<String>>,
    /// The replicas of the volume group.
    pub volume_group_replicas: Option<Vec<models::VolumeGroupReplicaDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateVolumeGroupDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            volume_ids = "volumeIds", with_volume_ids([String]), clear_volume_ids;
            volume_group_replicas = "volumeGroupReplicas",
                with_volume_group_replicas([models::VolumeGroupReplicaDetails]),
                clear_volume_group_replicas;
        }
    }
}
