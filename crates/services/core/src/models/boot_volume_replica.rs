// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A boot volume replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeReplica {
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
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::BootVolumeReplicaLifecycleState,
    /// The size of the volume in GB.
    pub size_in_gbs: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last synchronization.
    pub time_last_synced: DateTime<Utc>,
    /// The OCID of the boot volume.
    pub boot_volume_id: String,
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// The amount of data transferred to the replica, in GB.
    pub total_data_transferred_in_gbs: Option<i64>,
    /// The OCID of the volume group replica.
    pub volume_group_replica_id: Option<String>,
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
}

model! {
    BootVolumeReplica {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        size_in_gbs = "sizeInGBs";
        time_created = "timeCreated";
        time_last_synced = "timeLastSynced";
        boot_volume_id = "bootVolumeId";
        image_id = "imageId";
        total_data_transferred_in_gbs = "totalDataTransferredInGBs";
        volume_group_replica_id = "volumeGroupReplicaId";
        kms_key_id = "kmsKeyId";
    }
}
