// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWorkRequestLogs` can sort.
    pub enum ListWorkRequestLogsSortBy {
        TimeAccepted = "timeAccepted",
    }
}
