// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A field map wrapper.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldMapWrapper {
    /// The field map.
    pub field_map: Option<models::FieldMap>,
}

model! {
    FieldMapWrapper {
        optional {
            field_map = "fieldMap", with_field_map(models::FieldMap);
        }
    }
}
