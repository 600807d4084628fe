// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The scaling policy of a workload on a managed compute cluster: fixed size or autoscaling.
    ///
    /// The field `policyType` selects the variant.
    pub enum ManagedComputeClusterWorkloadScalingPolicy by "policyType" {
        Autoscaling(models::ManagedComputeClusterWorkloadAutoScalingPolicy) = "AUTOSCALING",
            as_autoscaling;
        FixedSize(models::ManagedComputeClusterWorkloadFixedSizeScalingPolicy) = "FIXED_SIZE",
            as_fixed_size;
    }
}
