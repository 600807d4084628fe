// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An output configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputConfig {
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// The retention period, in minutes.
    pub retention_period_in_minutes: Option<i64>,
}

model! {
    OutputConfig {
        required {
            output_location = "outputLocation", with_output_location(models::OutputLocation);
        }
        optional {
            retention_period_in_minutes = "retentionPeriodInMinutes",
                with_retention_period_in_minutes(i64);
        }
    }
}
