// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a dedicated VM host instance shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedVmHostInstanceShapeSummary {
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The name of the instance shape.
    pub instance_shape_name: String,
    /// The supported capabilities.
    pub supported_capabilities: Option<models::SupportedCapabilities>,
}

model! {
    DedicatedVmHostInstanceShapeSummary {
        availability_domain = "availabilityDomain";
        instance_shape_name = "instanceShapeName";
        supported_capabilities = "supportedCapabilities";
    }
}
