// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// AWR hub sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrHubSources {
    /// The AWR hub sources.
    pub awr_hub_sources: Option<Value>,
}

model! {
    AwrHubSources {
        awr_hub_sources = "awrHubSources";
    }
}
