// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDbCredentials` can sort.
    pub enum ListDbCredentialsSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
