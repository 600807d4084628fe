// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a capacity source.
    ///
    /// The field `capacityType` selects the variant.
    pub enum UpdateCapacitySourceDetails by "capacityType", sent {
        Dedicated(models::UpdateDedicatedCapacitySourceDetails) = "DEDICATED", as_dedicated;
    }
}
