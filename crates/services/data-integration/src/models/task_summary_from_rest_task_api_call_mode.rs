// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the API call mode of a task summary from REST task.
    pub enum TaskSummaryFromRestTaskApiCallMode {
        Synchronous = "SYNCHRONOUS",
        AsyncOciWorkrequest = "ASYNC_OCI_WORKREQUEST",
        AsyncGeneric = "ASYNC_GENERIC",
    }
}
