// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target compartment of a dedicated AI cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDedicatedAiClusterCompartmentDetails {
    /// The OCID of the target compartment.
    pub compartment_id: String,
}

model! {
    ChangeDedicatedAiClusterCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
