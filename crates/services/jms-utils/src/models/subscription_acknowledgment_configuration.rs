// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A subscription acknowledgment configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionAcknowledgmentConfiguration {
    /// Whether the subscription is acknowledged.
    pub is_acknowledged: bool,
    /// The user or service by which it was acknowledged.
    pub acknowledged_by: Option<String>,
    /// The time at which the announcement was acknowledged.
    pub time_acknowledged: Option<DateTime<Utc>>,
}

model! {
    SubscriptionAcknowledgmentConfiguration {
        is_acknowledged = "isAcknowledged";
        acknowledged_by = "acknowledgedBy";
        time_acknowledged = "timeAcknowledged";
    }
}
