// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A channel filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelFilter {
    /// The type.
    pub type_: models::ChannelFilterType,
    /// The value.
    pub value: String,
}

model! {
    ChannelFilter {
        required {
            type_ = "type", with_type(models::ChannelFilterType);
            value = "value", with_value(String);
        }
    }
}
