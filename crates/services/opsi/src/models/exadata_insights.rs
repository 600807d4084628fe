// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Exadata insights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsights {
    /// The Exadata insights.
    pub exadata_insights: Option<Value>,
}

model! {
    ExadataInsights {
        exadata_insights = "exadataInsights";
    }
}
