// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A manual resource selection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualResourceSelection {}

model! {
    ManualResourceSelection, "resourceSelectionType" = "MANUAL" {
        optional {}
    }
}
