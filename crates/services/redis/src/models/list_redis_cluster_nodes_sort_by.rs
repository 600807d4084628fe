// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRedisClusterNodes` can sort.
    pub enum ListRedisClusterNodesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
