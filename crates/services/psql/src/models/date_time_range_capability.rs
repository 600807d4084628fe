// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A date time range capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DateTimeRangeCapability {
    /// Whether the item is required.
    pub is_required: bool,
}

model! {
    DateTimeRangeCapability {
        is_required = "isRequired";
    }
}
