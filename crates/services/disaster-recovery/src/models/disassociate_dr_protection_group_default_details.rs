// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a DR protection group to disassociate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisassociateDrProtectionGroupDefaultDetails {}

model! {
    DisassociateDrProtectionGroupDefaultDetails, "type" = "DEFAULT" {
        optional {}
    }
}
