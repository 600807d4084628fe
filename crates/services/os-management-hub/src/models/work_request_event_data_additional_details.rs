// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a work request event data additional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestEventDataAdditionalDetails {
    /// The OCID of the initiator, such as a scheduled job.
    pub initiator_id: String,
    /// The OCIDs of the work requests.
    pub work_request_ids: Option<Vec<String>>,
}

model! {
    WorkRequestEventDataAdditionalDetails {
        initiator_id = "initiatorId";
        work_request_ids = "workRequestIds";
    }
}
