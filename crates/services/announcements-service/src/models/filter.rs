// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// The type.
    pub type_: models::FilterType,
    /// The value.
    pub value: String,
}

model! {
    Filter {
        required {
            type_ = "type", with_type(models::FilterType);
            value = "value", with_value(String);
        }
    }
}
