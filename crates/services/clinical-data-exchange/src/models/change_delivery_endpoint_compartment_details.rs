// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target compartment of a delivery endpoint.
///
/// Inferred from sibling operations: Oracle's reference does not state this, and the service may
/// differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDeliveryEndpointCompartmentDetails {
    /// The OCID of the target compartment.
    pub compartment_id: String,
}

model! {
    ChangeDeliveryEndpointCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
