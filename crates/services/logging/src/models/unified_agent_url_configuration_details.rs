// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a unified agent URL configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentUrlConfigurationDetails {
    /// The source.
    pub source: models::UnifiedAgentMonitoringUrlSource,
    /// The filter.
    pub filter: Option<models::UnifiedAgentUrlFilter>,
    /// The destination.
    pub destination: models::UnifiedAgentMonitoringDestination,
}

model! {
    UnifiedAgentUrlConfigurationDetails, "sourceType" = "URL" {
        required {
            source = "source", with_source(models::UnifiedAgentMonitoringUrlSource);
            destination = "destination",
                with_destination(models::UnifiedAgentMonitoringDestination);
        }
        optional {
            filter = "filter", with_filter(models::UnifiedAgentUrlFilter);
        }
    }
}
