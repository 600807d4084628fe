// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an insight type logging query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightTypeLoggingQueryDetails {
    /// The number of key entities.
    pub key_entities_count: Option<i64>,
}

model! {
    InsightTypeLoggingQueryDetails, "loggingQueryType" = "INSIGHT" {
        optional {
            key_entities_count = "keyEntitiesCount", with_key_entities_count(i64);
        }
    }
}
