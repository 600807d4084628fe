// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A crypto event analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoEventAnalysis {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The summarized events log.
    pub summarized_events_log: Option<models::SummarizedEventsLog>,
}

model! {
    CryptoEventAnalysis {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            summarized_events_log = "summarizedEventsLog",
                with_summarized_events_log(models::SummarizedEventsLog);
        }
    }
}
