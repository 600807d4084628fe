// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A batching based ODH patching configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchingBasedOdhPatchingConfig {
    /// The size of a batch.
    pub batch_size: i64,
    /// The wait time between batch, in seconds.
    pub wait_time_between_batch_in_seconds: i64,
    /// The number of nodes of a batch that may fail to be patched.
    pub tolerance_threshold_per_batch: Option<i64>,
}

model! {
    BatchingBasedOdhPatchingConfig, "patchingConfigStrategy" = "BATCHING_BASED" {
        required {
            batch_size = "batchSize", with_batch_size(i64);
            wait_time_between_batch_in_seconds = "waitTimeBetweenBatchInSeconds",
                with_wait_time_between_batch_in_seconds(i64);
        }
        optional {
            tolerance_threshold_per_batch = "toleranceThresholdPerBatch",
                with_tolerance_threshold_per_batch(i64);
        }
    }
}
