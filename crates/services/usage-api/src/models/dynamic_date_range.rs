// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dynamic date range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicDateRange {
    /// The dynamic date range type.
    pub dynamic_date_range_type: models::DynamicDateRangeType,
}

model! {
    DynamicDateRange, "dateRangeType" = "DYNAMIC" {
        required {
            dynamic_date_range_type = "dynamicDateRangeType",
                with_dynamic_date_range_type(models::DynamicDateRangeType);
        }
    }
}
