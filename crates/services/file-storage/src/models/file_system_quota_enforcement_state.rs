// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the quota enforcement state of a file system.
    pub enum FileSystemQuotaEnforcementState {
        Enabling = "ENABLING",
        Enabled = "ENABLED",
        Disabling = "DISABLING",
        Disabled = "DISABLED",
        Syncing = "SYNCING",
        Failed = "FAILED",
    }
}
