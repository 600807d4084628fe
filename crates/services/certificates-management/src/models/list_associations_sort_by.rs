// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAssociations` can sort.
    pub enum ListAssociationsSortBy {
        Name = "NAME",
        Timecreated = "TIMECREATED",
    }
}
