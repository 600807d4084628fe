// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// Filters by storage type.
    pub enum ListHostedApplicationStoragesHostedApplicationStorageType {
        Cache = "CACHE",
        Postgresql = "POSTGRESQL",
        Adb = "ADB",
    }
}
