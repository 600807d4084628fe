// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A work request resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The action on the resource.
    pub resource_action: models::WorkRequestResourceResourceAction,
    /// The type of the resource.
    pub resource_type: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The status.
    pub status: models::WorkRequestResourceStatus,
    /// The message that explains the status.
    pub status_message: Option<String>,
    /// The URI of the resource.
    pub resource_uri: Option<String>,
}

model! {
    WorkRequestResource {
        resource_action = "resourceAction";
        resource_type = "resourceType";
        resource_id = "resourceId";
        status = "status";
        status_message = "statusMessage";
        resource_uri = "resourceUri";
    }
}
