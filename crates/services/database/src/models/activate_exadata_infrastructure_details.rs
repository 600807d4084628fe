// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of Exadata infrastructure to activate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateExadataInfrastructureDetails {
    /// The activation file.
    ///
    /// Encoded as base64.
    pub activation_file: String,
}

model! {
    ActivateExadataInfrastructureDetails {
        required {
            activation_file = "activationFile", with_activation_file(String);
        }
    }
}
