// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the disaster recovery type of a disaster recovery configuration.
    pub enum DisasterRecoveryConfigurationDisasterRecoveryType {
        Adg = "ADG",
        BackupBased = "BACKUP_BASED",
    }
}
