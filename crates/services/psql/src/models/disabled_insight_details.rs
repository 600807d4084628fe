// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a disabled insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisabledInsightDetails {}

model! {
    DisabledInsightDetails, "kind" = "DISABLED" {
        optional {}
    }
}
