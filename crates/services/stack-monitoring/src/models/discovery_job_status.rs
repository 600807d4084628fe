// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a discovery job.
    pub enum DiscoveryJobStatus {
        Success = "SUCCESS",
        Failure = "FAILURE",
        Inprogress = "INPROGRESS",
        Inactive = "INACTIVE",
        Created = "CREATED",
        Deleted = "DELETED",
    }
}
