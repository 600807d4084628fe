// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListClusters` can sort.
    pub enum ListClustersSortBy {
        Id = "ID",
        Name = "NAME",
        TimeCreated = "TIME_CREATED",
    }
}
