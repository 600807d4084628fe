// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of sandbox snapshots.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxSnapshotCollection {
    /// The items on this page.
    pub items: Vec<models::SandboxSnapshotSummary>,
}

model! {
    SandboxSnapshotCollection {
        items = "items";
    }
}
