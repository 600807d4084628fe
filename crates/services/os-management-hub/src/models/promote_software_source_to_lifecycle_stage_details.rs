// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a software source to promote to a lifecycle stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromoteSoftwareSourceToLifecycleStageDetails {
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    PromoteSoftwareSourceToLifecycleStageDetails {
        optional {
            work_request_details = "workRequestDetails",
                with_work_request_details(models::WorkRequestDetails);
        }
    }
}
