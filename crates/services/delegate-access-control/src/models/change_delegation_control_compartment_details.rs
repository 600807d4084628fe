// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a delegation control to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDelegationControlCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    ChangeDelegationControlCompartmentDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
