// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListContainers` can sort.
    pub enum ListContainersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
