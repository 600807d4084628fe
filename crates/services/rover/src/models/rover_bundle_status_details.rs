// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a rover bundle status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverBundleStatusDetails {
    /// The ID of the work request.
    pub work_request_id: String,
}

model! {
    RoverBundleStatusDetails {
        required {
            work_request_id = "workRequestId", with_work_request_id(String);
        }
    }
}
