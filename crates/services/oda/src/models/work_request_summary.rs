// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the Digital Assistant instance.
    pub oda_instance_id: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The type of the operation of the work request.
    pub request_action: models::WorkRequestRequestAction,
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The affected resources.
    pub resources: Vec<models::WorkRequestResource>,
}

model! {
    WorkRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        oda_instance_id = "odaInstanceId";
        resource_id = "resourceId";
        request_action = "requestAction";
        status = "status";
        resources = "resources";
    }
}
