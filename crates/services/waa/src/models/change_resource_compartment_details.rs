// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a resource to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeResourceCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ChangeResourceCompartmentDetails {
        compartment_id = "compartmentId";
    }
}
