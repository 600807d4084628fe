// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An affected resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedResource {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The region.
    pub region: String,
    /// The additional properties.
    pub additional_properties: Option<Vec<models::ModelProperty>>,
}

model! {
    AffectedResource {
        resource_id = "resourceId";
        resource_name = "resourceName";
        region = "region";
        additional_properties = "additionalProperties";
    }
}
