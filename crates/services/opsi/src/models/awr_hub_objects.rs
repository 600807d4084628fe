// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// AWR hub objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrHubObjects {
    /// The AWR snapshots.
    pub awr_snapshots: Option<Value>,
}

model! {
    AwrHubObjects {
        awr_snapshots = "awrSnapshots";
    }
}
