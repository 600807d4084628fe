// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A logging destination configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingDestinationConfiguration {
    /// The destination.
    pub destination: models::LoggingDestinationConfigurationDestination,
    /// The destination configurations.
    pub destination_configurations: Vec<models::DestinationConfiguration>,
    /// The log types.
    pub log_types: Vec<models::LoggingDestinationConfigurationLogType>,
}

model! {
    LoggingDestinationConfiguration {
        required {
            destination = "destination",
                with_destination(models::LoggingDestinationConfigurationDestination);
            destination_configurations = "destinationConfigurations",
                with_destination_configurations([models::DestinationConfiguration]);
            log_types = "logTypes",
                with_log_types([models::LoggingDestinationConfigurationLogType]);
        }
    }
}
