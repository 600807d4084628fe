// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a column source from target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnSourceFromTargetDetails {
    /// The OCID of the target database.
    pub target_id: String,
}

model! {
    ColumnSourceFromTargetDetails, "columnSource" = "TARGET" {
        target_id = "targetId";
    }
}
