// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Compartment metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompartmentMetadata {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The access level.
    pub access_level: models::CompartmentMetadataAccessLevel,
}

model! {
    CompartmentMetadata {
        compartment_id = "compartmentId";
        access_level = "accessLevel";
    }
}
