// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a telemetry configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTelemetryConfigurationDetails {
    /// The logs.
    pub logs: Option<Vec<models::LoggingDestinationConfiguration>>,
}

model! {
    CreateTelemetryConfigurationDetails {
        optional {
            logs = "logs", with_logs([models::LoggingDestinationConfiguration]);
        }
    }
}
