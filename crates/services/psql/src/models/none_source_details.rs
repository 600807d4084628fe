// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a none source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneSourceDetails {}

model! {
    NoneSourceDetails, "sourceType" = "NONE" {
        optional {}
    }
}
