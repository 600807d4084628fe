// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics configuration work request payload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsConfigWorkRequestPayload {
    /// The name of the source.
    pub source_name: Option<String>,
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// The reference of the lookup, as an integer.
    pub lookup_reference: Option<i64>,
    /// The reference of the lookup, as a string.
    pub lookup_reference_string: Option<String>,
}

model! {
    LogAnalyticsConfigWorkRequestPayload {
        source_name = "sourceName";
        entity_id = "entityId";
        lookup_reference = "lookupReference";
        lookup_reference_string = "lookupReferenceString";
    }
}
