// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An accessible compartment response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessibleCompartmentResponse {
    /// The compartments metadata.
    pub compartments_metadata: Vec<models::CompartmentMetadata>,
}

model! {
    AccessibleCompartmentResponse {
        compartments_metadata = "compartmentsMetadata";
    }
}
