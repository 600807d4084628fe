// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data object rate column unit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectRateColumnUnit {
    /// The display name.
    pub display_name: Option<String>,
    /// The numerator.
    pub numerator: Option<Box<models::DataObjectColumnUnit>>,
    /// The denominator.
    pub denominator: Option<Box<models::DataObjectColumnUnit>>,
}

model! {
    DataObjectRateColumnUnit, "unitCategory" = "RATE" {
        display_name = "displayName";
        numerator = "numerator";
        denominator = "denominator";
    }
}
