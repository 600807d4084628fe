// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Compression options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompressionOptions {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The level.
    pub level: Option<i64>,
    /// The type.
    pub type_: Option<models::CompressionOptionsType>,
}

model! {
    CompressionOptions {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            level = "level", with_level(i64);
            type_ = "type", with_type(models::CompressionOptionsType);
        }
    }
}
