// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent logging configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentLoggingConfiguration {
    /// The sources.
    pub sources: Vec<models::UnifiedAgentLoggingSource>,
    /// The filter.
    pub filter: Option<Vec<models::UnifiedAgentLoggingFilter>>,
    /// The destination.
    pub destination: models::UnifiedAgentLoggingDestination,
}

model! {
    UnifiedAgentLoggingConfiguration, "configurationType" = "LOGGING" {
        required {
            sources = "sources", with_sources([models::UnifiedAgentLoggingSource]);
            destination = "destination", with_destination(models::UnifiedAgentLoggingDestination);
        }
        optional {
            filter = "filter", with_filter([models::UnifiedAgentLoggingFilter]);
        }
    }
}
