// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key type of a storage work request.
    pub enum StorageWorkRequestKeyType {
        ActiveData = "ACTIVE_DATA",
        ArchivalData = "ARCHIVAL_DATA",
        All = "ALL",
    }
}
