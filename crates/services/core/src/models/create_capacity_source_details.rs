// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a capacity source to create.
    ///
    /// The field `capacityType` selects the variant.
    pub enum CreateCapacitySourceDetails by "capacityType", sent {
        Dedicated(models::CreateDedicatedCapacitySourceDetails) = "DEDICATED", as_dedicated;
    }
}
