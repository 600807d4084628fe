// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A deterministic encryption date format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeterministicEncryptionDateFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The start date.
    pub start_date: DateTime<Utc>,
    /// The end date.
    pub end_date: DateTime<Utc>,
}

model! {
    DeterministicEncryptionDateFormatEntry, "type" = "DETERMINISTIC_ENCRYPTION_DATE" {
        required {
            start_date = "startDate", with_start_date(DateTime<Utc>);
            end_date = "endDate", with_end_date(DateTime<Utc>);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
