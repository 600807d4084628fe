// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOciCacheEngineOptions` can sort.
    pub enum ListOciCacheEngineOptionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
