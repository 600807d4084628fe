// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target compartment of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeHostedApplicationCompartmentDetails {
    /// The OCID of the target compartment.
    pub compartment_id: String,
}

model! {
    ChangeHostedApplicationCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
