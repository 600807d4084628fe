// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWorkRequests` can sort.
    pub enum ListWorkRequestsSortBy {
        TimeAccepted = "timeAccepted",
    }
}
