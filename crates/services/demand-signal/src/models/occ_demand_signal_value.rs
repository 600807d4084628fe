// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An OCC demand signal value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccDemandSignalValue {
    /// The time when it was expected.
    pub time_expected: DateTime<Utc>,
    /// The value.
    pub value: f64,
    /// The comments.
    pub comments: Option<String>,
}

model! {
    OccDemandSignalValue {
        required {
            time_expected = "timeExpected", with_time_expected(DateTime<Utc>);
            value = "value", with_value(f64);
        }
        optional {
            comments = "comments", with_comments(String);
        }
    }
}
