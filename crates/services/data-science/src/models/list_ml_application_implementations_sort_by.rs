// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMlApplicationImplementations` can sort.
    pub enum ListMlApplicationImplementationsSortBy {
        TimeCreated = "timeCreated",
        Name = "name",
    }
}
