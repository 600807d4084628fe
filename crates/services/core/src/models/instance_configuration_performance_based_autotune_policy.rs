// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance configuration performance based autotune policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationPerformanceBasedAutotunePolicy {
    /// The maximum number of VPUs per GB for automatic performance tuning.
    pub max_vpus_per_gb: i64,
}

model! {
    InstanceConfigurationPerformanceBasedAutotunePolicy, "autotuneType" = "PERFORMANCE_BASED" {
        required {
            max_vpus_per_gb = "maxVpusPerGB", with_max_vpus_per_gb(i64);
        }
    }
}
