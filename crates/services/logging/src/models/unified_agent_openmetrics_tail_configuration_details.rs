// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a unified agent openmetrics tail configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentOpenmetricsTailConfigurationDetails {
    /// The sources.
    pub sources: Vec<models::UnifiedAgentTailLogSource>,
    /// The destination.
    pub destination: models::UnifiedAgentMonitoringDestination,
}

model! {
    UnifiedAgentOpenmetricsTailConfigurationDetails, "sourceType" = "TAIL" {
        required {
            sources = "sources", with_sources([models::UnifiedAgentTailLogSource]);
            destination = "destination",
                with_destination(models::UnifiedAgentMonitoringDestination);
        }
    }
}
