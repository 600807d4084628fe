// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A latest streaming cursor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LatestStreamingCursor {}

model! {
    LatestStreamingCursor, "kind" = "LATEST" {
        optional {}
    }
}
