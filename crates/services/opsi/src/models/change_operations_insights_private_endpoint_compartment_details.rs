// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move an operations insights private endpoint to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeOperationsInsightsPrivateEndpointCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    ChangeOperationsInsightsPrivateEndpointCompartmentDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
