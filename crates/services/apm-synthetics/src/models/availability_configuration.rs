// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An availability configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityConfiguration {
    /// The maximum allowed failures per interval.
    pub max_allowed_failures_per_interval: Option<i64>,
    /// The minimum allowed runs per interval.
    pub min_allowed_runs_per_interval: Option<i64>,
}

model! {
    AvailabilityConfiguration {
        optional {
            max_allowed_failures_per_interval = "maxAllowedFailuresPerInterval",
                with_max_allowed_failures_per_interval(i64);
            min_allowed_runs_per_interval = "minAllowedRunsPerInterval",
                with_min_allowed_runs_per_interval(i64);
        }
    }
}
