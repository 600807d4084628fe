// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a user action based pause.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserActionBasedPauseDetails {}

model! {
    UserActionBasedPauseDetails, "kind" = "USER_ACTION" {
        optional {}
    }
}
