// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration type of an import configuration failed item.
    pub enum ImportConfigurationFailedItemConfigType {
        SpanFilter = "SPAN_FILTER",
        MetricGroup = "METRIC_GROUP",
        Apdex = "APDEX",
        Options = "OPTIONS",
        Agent = "AGENT",
        MacsApmExtension = "MACS_APM_EXTENSION",
    }
}
