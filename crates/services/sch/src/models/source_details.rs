// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source.
    ///
    /// The field `kind` selects the variant.
    pub enum SourceDetails by "kind", sent {
        Logging(models::LoggingSourceDetails) = "logging", as_logging;
        Monitoring(models::MonitoringSourceDetails) = "monitoring", as_monitoring;
        Plugin(models::PluginSourceDetails) = "plugin", as_plugin;
        Streaming(models::StreamingSourceDetails) = "streaming", as_streaming;
    }
}
