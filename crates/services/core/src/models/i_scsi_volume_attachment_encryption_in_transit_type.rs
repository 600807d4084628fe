// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the encryption in transit type of an i scsi volume attachment.
    pub enum IScsiVolumeAttachmentEncryptionInTransitType {
        None = "NONE",
        BmEncryptionInTransit = "BM_ENCRYPTION_IN_TRANSIT",
    }
}
