// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compatibility message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompatibilityMessage {
    /// The severity.
    pub severity: Option<models::CompatibilityMessageSeverity>,
    /// The name.
    pub name: Option<models::CompatibilityMessageName>,
    /// The message.
    pub message: Option<String>,
}

model! {
    CompatibilityMessage {
        severity = "severity";
        name = "name";
        message = "message";
    }
}
