// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network type of an information for network gen.
    pub enum InfoForNetworkGenNetworkType {
        Client = "CLIENT",
        Backup = "BACKUP",
        DisasterRecovery = "DISASTER_RECOVERY",
    }
}
