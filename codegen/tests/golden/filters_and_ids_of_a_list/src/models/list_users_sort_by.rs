// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListUsers` can sort.
    pub enum ListUsersSortBy {
        Time = "TIME",
        Name = "NAME",
    }
}
