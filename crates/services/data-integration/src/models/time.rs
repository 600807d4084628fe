// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Time {
    /// The hour.
    pub hour: Option<i64>,
    /// The minute.
    pub minute: Option<i64>,
    /// The second.
    pub second: Option<i64>,
}

model! {
    Time {
        optional {
            hour = "hour", with_hour(i64);
            minute = "minute", with_minute(i64);
            second = "second", with_second(i64);
        }
    }
}
