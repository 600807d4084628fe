// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a suppression to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSuppressionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email address.
    pub email_address: String,
}

model! {
    CreateSuppressionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            email_address = "emailAddress", with_email_address(String);
        }
    }
}
