// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a none schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneScheduleDetails {}

model! {
    NoneScheduleDetails, "type" = "NONE" {
        optional {}
    }
}
