// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target compartment of an API key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeApiKeyCompartmentDetails {
    /// The OCID of the target compartment.
    pub compartment_id: String,
}

model! {
    ChangeApiKeyCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
