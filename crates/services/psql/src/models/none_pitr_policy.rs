// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A none PITR policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonePitrPolicy {}

model! {
    NonePitrPolicy, "kind" = "NONE" {
        optional {}
    }
}
