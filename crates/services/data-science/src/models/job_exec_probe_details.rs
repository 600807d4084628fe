// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A probe that runs a command in the job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecProbeDetails {
    /// The command of the probe, with its arguments.
    pub command: Vec<String>,
    /// The interval between probes in seconds.
    pub period_in_seconds: Option<i64>,
    /// The number of failed probes after which the job fails.
    pub failure_threshold: Option<i64>,
    /// The delay between the start of the run and the first probe, in seconds.
    pub initial_delay_in_seconds: Option<i64>,
}

model! {
    JobExecProbeDetails, "jobProbeCheckType" = "EXEC" {
        required {
            command = "command", with_command([String]);
        }
        optional {
            period_in_seconds = "periodInSeconds", with_period_in_seconds(i64);
            failure_threshold = "failureThreshold", with_failure_threshold(i64);
            initial_delay_in_seconds = "initialDelayInSeconds", with_initial_delay_in_seconds(i64);
        }
    }
}
