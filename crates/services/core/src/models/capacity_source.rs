// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A capacity source.
    ///
    /// The field `capacityType` selects the variant.
    pub enum CapacitySource by "capacityType" {
        Dedicated(models::DedicatedCapacitySource) = "DEDICATED", as_dedicated;
    }
}
