// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a refreshable clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshableCloneSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The region.
    pub region: String,
}

model! {
    RefreshableCloneSummary {
        id = "id";
        region = "region";
    }
}
