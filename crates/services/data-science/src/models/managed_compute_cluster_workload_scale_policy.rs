// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The policy for scaling a workload in or out: increment, pending duration and cooldown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterWorkloadScalePolicy {
    /// The duration for which the condition must be true before its state changes, in ISO 8601
    /// format. The minimum is `PT1M`, the maximum `PT30M`, the default `PT3M`.
    pub pending_duration: Option<String>,
    /// The number of instances to add or remove per scaling action.
    pub instance_count_adjustment: Option<i64>,
    /// The time window in seconds. Earlier scaling decisions in this window prevent flapping while
    /// metrics fluctuate. Defaults to 300.
    pub cool_down_in_seconds: Option<i64>,
}

model! {
    ManagedComputeClusterWorkloadScalePolicy {
        optional {
            pending_duration = "pendingDuration", with_pending_duration(String);
            instance_count_adjustment = "instanceCountAdjustment",
                with_instance_count_adjustment(i64);
            cool_down_in_seconds = "coolDownInSeconds", with_cool_down_in_seconds(i64);
        }
    }
}
