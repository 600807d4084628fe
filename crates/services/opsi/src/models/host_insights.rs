// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Host insights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostInsights {
    /// The host insights.
    pub host_insights: Option<Value>,
}

model! {
    HostInsights {
        host_insights = "hostInsights";
    }
}
