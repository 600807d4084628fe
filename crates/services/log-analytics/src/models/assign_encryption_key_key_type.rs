// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key type of an assign encryption key.
    pub enum AssignEncryptionKeyKeyType {
        ActiveData = "ACTIVE_DATA",
        ArchivalData = "ARCHIVAL_DATA",
        All = "ALL",
    }
}
