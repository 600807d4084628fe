// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a unified agent service configuration.
    ///
    /// The field `configurationType` selects the variant.
    pub enum UnifiedAgentServiceConfigurationDetails by "configurationType" {
        Logging(models::UnifiedAgentLoggingConfiguration) = "LOGGING", as_logging;
        Monitoring(models::UnifiedAgentMonitoringConfigurationDetails) = "MONITORING",
            as_monitoring;
    }
}
