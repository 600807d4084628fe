// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup cloud location of a protected database.
    pub enum ProtectedDatabaseBackupCloudLocation {
        Azure = "AZURE",
        Oci = "OCI",
        Gcp = "GCP",
        Aws = "AWS",
    }
}
