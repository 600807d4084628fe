// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a DR plan to verify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyDrPlanDefaultDetails {}

model! {
    VerifyDrPlanDefaultDetails, "type" = "DEFAULT" {
        optional {}
    }
}
