// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOciCacheDefaultConfigSets` can sort.
    pub enum ListOciCacheDefaultConfigSetsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
