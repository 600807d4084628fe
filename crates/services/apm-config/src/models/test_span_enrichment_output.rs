// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A test span enrichment output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestSpanEnrichmentOutput {
    /// The span.
    pub span: Option<Value>,
    /// The filters.
    pub filters: Option<Vec<bool>>,
}

model! {
    TestSpanEnrichmentOutput, "testType" = "SPAN_ENRICHMENT" {
        span = "span";
        filters = "filters";
    }
}
