// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a dedicated capacity source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDedicatedCapacitySourceDetails {}

model! {
    UpdateDedicatedCapacitySourceDetails, "capacityType" = "DEDICATED" {
        optional {}
    }
}
