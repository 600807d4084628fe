// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A duration, counted from the last modification of each object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Duration {
    /// The amount of time, in units of `timeUnit`.
    pub time_amount: i64,
    /// The unit of time.
    pub time_unit: models::DurationTimeUnit,
}

model! {
    Duration {
        required {
            time_amount = "timeAmount", with_time_amount(i64);
            time_unit = "timeUnit", with_time_unit(models::DurationTimeUnit);
        }
    }
}
