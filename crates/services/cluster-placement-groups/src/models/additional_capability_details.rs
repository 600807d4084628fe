// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an additional capability.
    ///
    /// The field `serviceType` selects the variant.
    pub enum AdditionalCapabilityDetails by "serviceType" {
        Compute(models::AdditionalComputeCapabilityDetails) = "COMPUTE", as_compute;
    }
}
