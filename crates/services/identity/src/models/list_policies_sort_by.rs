// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The field to sort by.
    pub enum ListPoliciesSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
