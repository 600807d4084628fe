// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup type of an OCI cache backup.
    pub enum OciCacheBackupBackupType {
        Manual = "MANUAL",
        Automated = "AUTOMATED",
    }
}
