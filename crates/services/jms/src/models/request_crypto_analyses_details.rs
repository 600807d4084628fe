// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of crypto analyses to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestCryptoAnalysesDetails {
    /// The targets.
    pub targets: Option<Vec<models::JfrAttachmentTarget>>,
    /// The duration of the JFR recording, in minutes.
    pub recording_duration_in_minutes: Option<i64>,
    /// The period for finding JVMs, in minutes. JVMs started within it are included. Must exceed
    /// the polling interval of the agent.
    pub waiting_period_in_minutes: Option<i64>,
}

model! {
    RequestCryptoAnalysesDetails {
        optional {
            targets = "targets", with_targets([models::JfrAttachmentTarget]);
            recording_duration_in_minutes = "recordingDurationInMinutes",
                with_recording_duration_in_minutes(i64);
            waiting_period_in_minutes = "waitingPeriodInMinutes",
                with_waiting_period_in_minutes(i64);
        }
    }
}
