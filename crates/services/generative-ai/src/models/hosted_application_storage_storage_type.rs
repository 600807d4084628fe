// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of storage: a cache, PostgreSQL or an Autonomous Database (`ADB`).
    pub enum HostedApplicationStorageStorageType {
        Cache = "CACHE",
        Postgresql = "POSTGRESQL",
        Adb = "ADB",
    }
}
