// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a non rolling batching strategy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNonRollingBatchingStrategyDetails {}

model! {
    CreateNonRollingBatchingStrategyDetails, "type" = "NON_ROLLING" {
        optional {}
    }
}
