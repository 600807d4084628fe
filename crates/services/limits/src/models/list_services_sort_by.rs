// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListServices` can sort.
    pub enum ListServicesSortBy {
        Name = "name",
        Description = "description",
    }
}
