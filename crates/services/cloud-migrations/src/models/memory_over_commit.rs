// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A memory over commit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemoryOverCommit {
    /// The percentage.
    pub percentage: Option<i64>,
}

model! {
    MemoryOverCommit {
        percentage = "percentage";
    }
}
