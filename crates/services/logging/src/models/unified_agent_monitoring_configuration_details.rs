// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a unified agent monitoring configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentMonitoringConfigurationDetails {
    /// The application configurations.
    pub application_configurations:
        Vec<models::UnifiedAgentMonitoringApplicationConfigurationDetails>,
}

model! {
    UnifiedAgentMonitoringConfigurationDetails, "configurationType" = "MONITORING" {
        required {
            application_configurations = "applicationConfigurations",
                with_application_configurations([models::UnifiedAgentMonitoringApplicationConfigurationDetails]);
        }
    }
}
