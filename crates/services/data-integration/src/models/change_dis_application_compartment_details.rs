// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a dis application to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDisApplicationCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ChangeDisApplicationCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
