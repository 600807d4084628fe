// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a DR plan to refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshDrPlanDefaultDetails {}

model! {
    RefreshDrPlanDefaultDetails, "type" = "DEFAULT" {
        optional {}
    }
}
