// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A creation source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreationSource {
    /// The type.
    pub type_: Option<models::CreationSourceType>,
    /// The details.
    pub details: Option<String>,
}

model! {
    CreationSource {
        type_ = "type";
        details = "details";
    }
}
