// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extended fields validation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendedFieldsValidationResult {
    /// The items on this page.
    pub items: Option<Vec<models::EfdRegexResult>>,
}

model! {
    ExtendedFieldsValidationResult {
        items = "items";
    }
}
