// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a superuser to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableSuperuserDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    EnableSuperuserDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
