// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A retention duration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionDuration {
    /// The retention time unit.
    pub retention_time_unit: models::RetentionDurationRetentionTimeUnit,
    /// The retention time amount.
    pub retention_time_amount: i64,
}

model! {
    RetentionDuration {
        required {
            retention_time_unit = "retentionTimeUnit",
                with_retention_time_unit(models::RetentionDurationRetentionTimeUnit);
            retention_time_amount = "retentionTimeAmount", with_retention_time_amount(i64);
        }
    }
}
