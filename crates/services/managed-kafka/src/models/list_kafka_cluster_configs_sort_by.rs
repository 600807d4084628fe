// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListKafkaClusterConfigs` can sort.
    pub enum ListKafkaClusterConfigsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
