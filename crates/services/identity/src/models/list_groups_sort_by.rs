// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListGroups` can sort.
    pub enum ListGroupsSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
