// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of a span enrichment to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestSpanEnrichmentDetails {
    /// The options.
    pub options: Value,
    /// The filters.
    pub filters: Option<Vec<models::FilterTextOrId>>,
    /// The span.
    pub span: Value,
}

model! {
    TestSpanEnrichmentDetails, "testType" = "SPAN_ENRICHMENT" {
        required {
            options = "options", with_options(Value);
            span = "span", with_span(Value);
        }
        optional {
            filters = "filters", with_filters([models::FilterTextOrId]);
        }
    }
}
