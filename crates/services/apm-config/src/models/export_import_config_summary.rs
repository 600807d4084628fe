// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an export import configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum ExportImportConfigSummary by "configType" {
        Apdex(models::ExportImportApdexRulesSummary) = "APDEX", as_apdex;
        MetricGroup(models::ExportImportMetricGroupSummary) = "METRIC_GROUP", as_metric_group;
        Options(models::ExportImportOptionsSummary) = "OPTIONS", as_options;
        SpanFilter(models::ExportImportSpanFilterSummary) = "SPAN_FILTER", as_span_filter;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Apdex MetricGroup Options SpanFilter;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Apdex MetricGroup Options
            SpanFilter;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Apdex
            MetricGroup Options SpanFilter;
    }
}
