// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a generic fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericFleetDetails {}

model! {
    GenericFleetDetails, "fleetType" = "GENERIC" {
        optional {}
    }
}
