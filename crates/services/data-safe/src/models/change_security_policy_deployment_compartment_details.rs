// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a security policy deployment to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeSecurityPolicyDeploymentCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ChangeSecurityPolicyDeploymentCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
