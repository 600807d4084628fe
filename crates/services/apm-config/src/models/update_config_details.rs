// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum UpdateConfigDetails by "configType", sent {
        Agent(models::UpdateAgentConfigDetails) = "AGENT", as_agent;
        Apdex(models::UpdateApdexRulesDetails) = "APDEX", as_apdex;
        MacsApmExtension(models::UpdateMacsApmExtensionDetails) = "MACS_APM_EXTENSION",
            as_macs_apm_extension;
        MetricGroup(models::UpdateMetricGroupDetails) = "METRIC_GROUP", as_metric_group;
        Options(models::UpdateOptionsDetails) = "OPTIONS", as_options;
        SpanFilter(models::UpdateSpanFilterDetails) = "SPAN_FILTER", as_span_filter;
    }
    shared {
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Agent Apdex
            MacsApmExtension MetricGroup Options SpanFilter;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Agent Apdex
            MacsApmExtension MetricGroup Options SpanFilter;
    }
}
