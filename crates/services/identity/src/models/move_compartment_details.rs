// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target parent of a compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveCompartmentDetails {
    /// The OCID of the target compartment.
    pub target_compartment_id: String,
}

model! {
    MoveCompartmentDetails {
        required {
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
        }
    }
}
