// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A field argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldArgument {
    /// The value.
    pub value: Option<models::AbstractField>,
}

model! {
    FieldArgument, "type" = "FIELD" {
        value = "value";
    }
}
