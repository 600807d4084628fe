// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A retention period value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionPeriodValue {
    /// The retention period type.
    pub retention_period_type: models::RetentionPeriodValueRetentionPeriodType,
    /// The number of retentions.
    pub retention_count: i64,
}

model! {
    RetentionPeriodValue {
        required {
            retention_period_type = "retentionPeriodType",
                with_retention_period_type(models::RetentionPeriodValueRetentionPeriodType);
            retention_count = "retentionCount", with_retention_count(i64);
        }
    }
}
