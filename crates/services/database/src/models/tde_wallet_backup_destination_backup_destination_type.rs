// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup destination type of a TDE wallet backup destination.
    pub enum TdeWalletBackupDestinationBackupDestinationType {
        Oss = "OSS",
        Nfs = "NFS",
    }
}
