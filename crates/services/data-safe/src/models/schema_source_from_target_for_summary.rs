// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a schema source from target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSourceFromTargetForSummary {
    /// The OCID of the target database.
    pub target_id: String,
}

model! {
    SchemaSourceFromTargetForSummary, "schemaSource" = "TARGET" {
        target_id = "targetId";
    }
}
