// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a none success destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneSuccessDestinationDetails {}

model! {
    NoneSuccessDestinationDetails, "kind" = "NONE" {
        optional {}
    }
}
