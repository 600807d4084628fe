// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A source details response.
    ///
    /// The field `kind` selects the variant.
    pub enum SourceDetailsResponse by "kind" {
        Logging(models::LoggingSourceDetailsResponse) = "logging", as_logging;
        Monitoring(models::MonitoringSourceDetailsResponse) = "monitoring", as_monitoring;
        Plugin(models::PluginSourceDetailsResponse) = "plugin", as_plugin;
        Streaming(models::StreamingSourceDetailsResponse) = "streaming", as_streaming;
    }
    shared {
        /// The metadata of the private endpoint.
        private_endpoint_metadata = "privateEndpointMetadata", ref models::PrivateEndpointMetadata,
            in Logging Monitoring Plugin Streaming;
    }
}
