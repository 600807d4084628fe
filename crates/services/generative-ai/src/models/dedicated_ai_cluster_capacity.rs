// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The capacity of a dedicated AI cluster.
    ///
    /// The field `capacityType` selects the variant.
    pub enum DedicatedAiClusterCapacity by "capacityType" {
        HostingCapacity(models::DedicatedAiClusterHostingCapacity) = "HOSTING_CAPACITY",
            as_hosting_capacity;
    }
}
