// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup network bonding mode of infrastructure.
    pub enum InfrastructureBackupNetworkBondingMode {
        ActiveBackup = "ACTIVE_BACKUP",
        Lacp = "LACP",
    }
}
