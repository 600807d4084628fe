// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move an integration instance to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeIntegrationInstanceCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    ChangeIntegrationInstanceCompartmentDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
