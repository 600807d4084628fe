// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a firewall policy entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallPolicyEntryDetails {
    /// The time of generation.
    pub time_generated: DateTime<Utc>,
    /// The time of the last status change.
    pub time_status_updated: Option<DateTime<Utc>>,
}

model! {
    FirewallPolicyEntryDetails, "entryType" = "FIREWALL_POLICY" {
        time_generated = "timeGenerated";
        time_status_updated = "timeStatusUpdated";
    }
}
