// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of infrastructure to activate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateInfrastructureDetails {
    /// The activation zip file.
    pub activation_zip_file: String,
}

model! {
    ActivateInfrastructureDetails {
        required {
            activation_zip_file = "activationZipFile", with_activation_zip_file(String);
        }
    }
}
