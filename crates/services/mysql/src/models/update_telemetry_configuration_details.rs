// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a telemetry configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTelemetryConfigurationDetails {
    /// The logs.
    pub logs: Option<Vec<models::LoggingDestinationConfiguration>>,
}

model! {
    UpdateTelemetryConfigurationDetails {
        optional {
            logs = "logs", with_logs([models::LoggingDestinationConfiguration]);
        }
    }
}
