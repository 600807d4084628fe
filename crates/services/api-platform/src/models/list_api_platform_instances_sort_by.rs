// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListApiPlatformInstances` can sort.
    pub enum ListApiPlatformInstancesSortBy {
        Name = "name",
        TimeCreated = "timeCreated",
    }
}
