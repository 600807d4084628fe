// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NFS mount type of a backup destination.
    pub enum BackupDestinationNfsMountType {
        SelfMount = "SELF_MOUNT",
        AutomatedMount = "AUTOMATED_MOUNT",
    }
}
