// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListReplicas` can sort.
    pub enum ListReplicasSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
