// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A random date format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RandomDateFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The start date.
    pub start_date: DateTime<Utc>,
    /// The end date.
    pub end_date: DateTime<Utc>,
}

model! {
    RandomDateFormatEntry, "type" = "RANDOM_DATE" {
        required {
            start_date = "startDate", with_start_date(DateTime<Utc>);
            end_date = "endDate", with_end_date(DateTime<Utc>);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
