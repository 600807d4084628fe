// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A test output.
    ///
    /// The field `testType` selects the variant.
    pub enum TestOutput by "testType" {
        SpanEnrichment(models::TestSpanEnrichmentOutput) = "SPAN_ENRICHMENT", as_span_enrichment;
    }
}
