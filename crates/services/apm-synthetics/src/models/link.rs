// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The ID of the resource.
    pub id: String,
    /// The source.
    pub source: Option<String>,
    /// The destination.
    pub destination: Option<String>,
    /// The number of repetitions.
    pub repeat_count: Option<i64>,
    /// The forwarding loss.
    pub forwarding_loss: Option<f64>,
    /// The delay, in milliseconds.
    pub delay_in_milliseconds: Option<f64>,
    /// The minimum delay, in milliseconds.
    pub min_delay_in_milliseconds: Option<f64>,
    /// The maximum delay, in milliseconds.
    pub max_delay_in_milliseconds: Option<f64>,
    /// The paths.
    pub paths: Option<Vec<String>>,
}

model! {
    Link {
        id = "id";
        source = "source";
        destination = "destination";
        repeat_count = "repeatCount";
        forwarding_loss = "forwardingLoss";
        delay_in_milliseconds = "delayInMilliseconds";
        min_delay_in_milliseconds = "minDelayInMilliseconds";
        max_delay_in_milliseconds = "maxDelayInMilliseconds";
        paths = "paths";
    }
}
