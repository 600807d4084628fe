// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A service detail response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceDetailResponse {
    /// The ID of the instance.
    pub instance_id: Option<String>,
    /// The ID of the service.
    pub service_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The current artifact path.
    pub current_artifact_path: Option<String>,
    /// The type of the service.
    pub service_type: Option<String>,
    /// The URL of the service.
    pub service_url: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The additional details.
    pub additional_details: Option<models::AdditionalDetails>,
}

model! {
    ServiceDetailResponse {
        instance_id = "instanceId";
        service_id = "serviceId";
        display_name = "displayName";
        current_artifact_path = "currentArtifactPath";
        service_type = "serviceType";
        service_url = "serviceUrl";
        status = "status";
        additional_details = "additionalDetails";
    }
}
