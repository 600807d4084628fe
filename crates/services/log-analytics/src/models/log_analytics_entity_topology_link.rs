// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log analytics entity topology link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEntityTopologyLink {
    /// The OCID of the source entity.
    pub source_entity_id: String,
    /// The OCID of the destination entity.
    pub destination_entity_id: String,
    /// The contexts.
    pub contexts: Option<Vec<String>>,
    /// The time of the last discovery.
    pub time_last_discovered: Option<DateTime<Utc>>,
}

model! {
    LogAnalyticsEntityTopologyLink {
        source_entity_id = "sourceEntityId";
        destination_entity_id = "destinationEntityId";
        contexts = "contexts";
        time_last_discovered = "timeLastDiscovered";
    }
}
