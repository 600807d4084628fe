// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfigurationDetails {
    /// The email addresses of the configuration.
    pub email_ids: Vec<String>,
}

model! {
    UpdateConfigurationDetails {
        required {
            email_ids = "emailIds", with_email_ids([String]);
        }
    }
}
