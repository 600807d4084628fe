// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

use crate::models;

/// The fields to update in a finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFindingDetails {
    /// The severity.
    pub severity: Option<models::FindingSeverity>,
    /// The reason for accepting or modifying the risk level of the finding.
    pub justification: Option<String>,
    /// The time when the validity ends.
    pub time_valid_until: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateFindingDetails {
        optional {
            severity = "severity", with_severity(models::FindingSeverity), clear_severity;
            justification = "justification", with_justification(String), clear_justification;
            time_valid_until = "timeValidUntil", with_time_valid_until(DateTime<Utc>),
                clear_time_valid_until;
        }
    }
}
