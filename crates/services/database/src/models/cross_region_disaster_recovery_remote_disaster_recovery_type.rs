// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the remote disaster recovery type of a cross region disaster
    /// recovery.
    pub enum CrossRegionDisasterRecoveryRemoteDisasterRecoveryType {
        Adg = "ADG",
        BackupBased = "BACKUP_BASED",
    }
}
