// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a logging source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingSourceDetails {
    /// The logs of the source.
    pub log_sources: Vec<models::LogSource>,
}

model! {
    LoggingSourceDetails, "kind" = "logging" {
        required {
            log_sources = "logSources", with_log_sources([models::LogSource]);
        }
    }
}
