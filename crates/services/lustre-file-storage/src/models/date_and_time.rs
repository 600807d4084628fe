// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A date and time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DateAndTime {
    /// The date.
    pub date: Option<String>,
    /// The time. Example: `22:00`.
    pub time: Option<String>,
}

model! {
    DateAndTime {
        optional {
            date = "date", with_date(String);
            time = "time", with_time(String);
        }
    }
}
