// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scaling policy with a fixed number of instances of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedSizeScalingPolicy {
    /// The number of instances.
    pub instance_count: i64,
}

model! {
    FixedSizeScalingPolicy, "policyType" = "FIXED_SIZE" {
        required {
            instance_count = "instanceCount", with_instance_count(i64);
        }
    }
}
