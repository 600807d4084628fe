// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A work request resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The action on the resource.
    pub action_type: models::WorkRequestResourceActionType,
    /// The ID of the resource.
    pub id: Option<i64>,
    /// The ID of the resource.
    pub resource_id: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The URI of the resource.
    pub resource_uri: Option<String>,
    /// The ID of the work request.
    pub work_requestid: Option<String>,
}

model! {
    WorkRequestResource {
        action_type = "actionType";
        id = "id";
        resource_id = "resourceId";
        resource_type = "resourceType";
        resource_uri = "resourceUri";
        work_requestid = "workRequestid";
    }
}
