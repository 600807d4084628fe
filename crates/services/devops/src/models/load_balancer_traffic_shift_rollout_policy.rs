// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A load balancer traffic shift rollout policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerTrafficShiftRolloutPolicy {
    /// The number of instances or batches for concurrent deployment.
    pub batch_count: i64,
    /// The delay between batches, in seconds.
    pub batch_delay_in_seconds: Option<i64>,
    /// The ramp limit percent.
    pub ramp_limit_percent: Option<f64>,
}

model! {
    LoadBalancerTrafficShiftRolloutPolicy {
        required {
            batch_count = "batchCount", with_batch_count(i64);
        }
        optional {
            batch_delay_in_seconds = "batchDelayInSeconds", with_batch_delay_in_seconds(i64);
            ramp_limit_percent = "rampLimitPercent", with_ramp_limit_percent(f64);
        }
    }
}
