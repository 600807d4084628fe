// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target compartment of a query endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeQueryEndpointCompartmentDetails {
    /// The OCID of the target compartment.
    pub compartment_id: String,
}

model! {
    ChangeQueryEndpointCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
