// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCaBundles` can sort.
    pub enum ListCaBundlesSortBy {
        Name = "NAME",
        Timecreated = "TIMECREATED",
    }
}
