// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the disaster recovery type of a change disaster recovery
    /// configuration.
    pub enum ChangeDisasterRecoveryConfigurationDisasterRecoveryType {
        Adg = "ADG",
        BackupBased = "BACKUP_BASED",
    }
}
