// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// AWR hubs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrHubs {
    /// The AWR hubs.
    pub awr_hubs: Option<Value>,
}

model! {
    AwrHubs {
        awr_hubs = "awrHubs";
    }
}
