// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A target details response.
    ///
    /// The field `kind` selects the variant.
    pub enum TargetDetailsResponse by "kind" {
        Functions(models::FunctionsTargetDetailsResponse) = "functions", as_functions;
        LoggingAnalytics(models::LoggingAnalyticsTargetDetailsResponse) = "loggingAnalytics",
            as_logging_analytics;
        Monitoring(models::MonitoringTargetDetailsResponse) = "monitoring", as_monitoring;
        Notifications(models::NotificationsTargetDetailsResponse) = "notifications",
            as_notifications;
        ObjectStorage(models::ObjectStorageTargetDetailsResponse) = "objectStorage",
            as_object_storage;
        Streaming(models::StreamingTargetDetailsResponse) = "streaming", as_streaming;
    }
    shared {
        /// The metadata of the private endpoint.
        private_endpoint_metadata = "privateEndpointMetadata", ref models::PrivateEndpointMetadata,
            in Functions LoggingAnalytics Monitoring Notifications ObjectStorage Streaming;
    }
}
