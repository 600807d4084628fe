// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A ksm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ksm {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether kernel same-page merging (KSM) works across NUMA nodes.
    pub is_merge_across_nodes: Option<bool>,
}

model! {
    Ksm {
        is_enabled = "isEnabled";
        is_merge_across_nodes = "isMergeAcrossNodes";
    }
}
