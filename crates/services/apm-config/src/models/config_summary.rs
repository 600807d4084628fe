// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum ConfigSummary by "configType" {
        Agent(models::AgentConfigSummary) = "AGENT", as_agent;
        Apdex(models::ApdexRulesSummary) = "APDEX", as_apdex;
        MacsApmExtension(models::MacsApmExtensionSummary) = "MACS_APM_EXTENSION",
            as_macs_apm_extension;
        MetricGroup(models::MetricGroupSummary) = "METRIC_GROUP", as_metric_group;
        Options(models::OptionsSummary) = "OPTIONS", as_options;
        SpanFilter(models::SpanFilterSummary) = "SPAN_FILTER", as_span_filter;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Agent Apdex MacsApmExtension MetricGroup Options SpanFilter;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Agent Apdex MacsApmExtension
            MetricGroup Options SpanFilter;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Agent Apdex MacsApmExtension
            MetricGroup Options SpanFilter;
        /// The OCID of the creator.
        created_by = "createdBy", str, in Agent Apdex MacsApmExtension MetricGroup Options
            SpanFilter;
        /// The user or principal that made the last update.
        updated_by = "updatedBy", str, in Agent Apdex MacsApmExtension MetricGroup Options
            SpanFilter;
        /// The etag of the resource, for conditional requests.
        etag = "etag", str, in Agent Apdex MacsApmExtension MetricGroup Options SpanFilter;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Agent Apdex
            MacsApmExtension MetricGroup Options SpanFilter;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Agent Apdex
            MacsApmExtension MetricGroup Options SpanFilter;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Agent Apdex
            MacsApmExtension MetricGroup Options SpanFilter;
    }
}
