// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A policy connection option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyConnectionOption {
    /// The type of the connection.
    pub connection_type: models::PolicyConnectionOptionConnectionType,
    /// The identifiers.
    pub identifiers: Vec<String>,
}

model! {
    PolicyConnectionOption {
        required {
            connection_type = "connectionType",
                with_connection_type(models::PolicyConnectionOptionConnectionType);
            identifiers = "identifiers", with_identifiers([String]);
        }
    }
}
