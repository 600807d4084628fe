// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a unified agent Kubernetes configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentKubernetesConfigurationDetails {
    /// The source.
    pub source: models::UnifiedAgentKubernetesSource,
    /// The filter.
    pub filter: Option<models::UnifiedAgentKubernetesFilter>,
    /// The destination.
    pub destination: models::UnifiedAgentMonitoringDestination,
}

model! {
    UnifiedAgentKubernetesConfigurationDetails, "sourceType" = "KUBERNETES" {
        required {
            source = "source", with_source(models::UnifiedAgentKubernetesSource);
            destination = "destination",
                with_destination(models::UnifiedAgentMonitoringDestination);
        }
        optional {
            filter = "filter", with_filter(models::UnifiedAgentKubernetesFilter);
        }
    }
}
