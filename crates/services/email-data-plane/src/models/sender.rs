// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A sender.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sender {
    /// The sender address.
    pub sender_address: models::EmailAddress,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    Sender {
        required {
            sender_address = "senderAddress", with_sender_address(models::EmailAddress);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
