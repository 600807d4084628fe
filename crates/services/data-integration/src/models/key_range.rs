// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyRange {
    /// The key of the object.
    pub key: Option<models::ShapeField>,
    /// The range.
    pub range: Option<Vec<String>>,
}

model! {
    KeyRange {
        optional {
            key = "key", with_key(models::ShapeField);
            range = "range", with_range([String]);
        }
    }
}
