// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDkims` can sort.
    pub enum ListDkimsSortBy {
        Timecreated = "TIMECREATED",
        Id = "ID",
        Name = "NAME",
    }
}
