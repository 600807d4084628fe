// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup network bonding mode of a network bonding mode.
    pub enum NetworkBondingModeBackupNetworkBondingMode {
        ActiveBackup = "ACTIVE_BACKUP",
        Lacp = "LACP",
    }
}
