// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListUsers` can sort.
    pub enum ListUsersSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
