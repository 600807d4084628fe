// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a catalog private endpoint to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeCatalogPrivateEndpointCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ChangeCatalogPrivateEndpointCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
