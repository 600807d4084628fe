// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance group by IDs selector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupByIdsSelector {
    /// The OCIDs of the compute instances.
    pub compute_instance_ids: Vec<String>,
}

model! {
    ComputeInstanceGroupByIdsSelector, "selectorType" = "INSTANCE_IDS" {
        required {
            compute_instance_ids = "computeInstanceIds", with_compute_instance_ids([String]);
        }
    }
}
