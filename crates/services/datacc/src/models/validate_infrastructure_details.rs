// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of infrastructure to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateInfrastructureDetails {
    /// The validation zip file.
    pub validation_zip_file: String,
}

model! {
    ValidateInfrastructureDetails {
        required {
            validation_zip_file = "validationZipFile", with_validation_zip_file(String);
        }
    }
}
