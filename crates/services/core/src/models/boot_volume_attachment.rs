// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A boot volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeAttachment {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the boot volume.
    pub boot_volume_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::BootVolumeAttachmentLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
    /// Whether encryption in transit is enabled for the attachment of the volume.
    pub is_encryption_in_transit_enabled: Option<bool>,
    /// The type of the encryption in transit.
    ///
    /// Deprecated.
    #[deprecated]
    pub encryption_in_transit_type: Option<models::BootVolumeAttachmentEncryptionInTransitType>,
}

model! {
    BootVolumeAttachment {
        availability_domain = "availabilityDomain";
        boot_volume_id = "bootVolumeId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        instance_id = "instanceId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled";
        is_encryption_in_transit_enabled = "isEncryptionInTransitEnabled";
        encryption_in_transit_type = "encryptionInTransitType";
    }
}
