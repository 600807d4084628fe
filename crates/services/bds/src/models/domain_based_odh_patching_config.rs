// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A domain based ODH patching configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainBasedOdhPatchingConfig {
    /// The wait time between domain, in seconds.
    pub wait_time_between_domain_in_seconds: i64,
    /// The number of nodes of a domain that may fail to be patched.
    pub tolerance_threshold_per_domain: Option<i64>,
}

model! {
    DomainBasedOdhPatchingConfig, "patchingConfigStrategy" = "DOMAIN_BASED" {
        required {
            wait_time_between_domain_in_seconds = "waitTimeBetweenDomainInSeconds",
                with_wait_time_between_domain_in_seconds(i64);
        }
        optional {
            tolerance_threshold_per_domain = "toleranceThresholdPerDomain",
                with_tolerance_threshold_per_domain(i64);
        }
    }
}
