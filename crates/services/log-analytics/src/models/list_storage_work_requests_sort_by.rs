// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListStorageWorkRequests` can sort.
    pub enum ListStorageWorkRequestsSortBy {
        TimeAccepted = "timeAccepted",
        TimeExpires = "timeExpires",
        TimeFinished = "timeFinished",
    }
}
