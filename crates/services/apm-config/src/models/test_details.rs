// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a test.
    ///
    /// The field `testType` selects the variant.
    pub enum TestDetails by "testType", sent {
        SpanEnrichment(models::TestSpanEnrichmentDetails) = "SPAN_ENRICHMENT", as_span_enrichment;
    }
}
