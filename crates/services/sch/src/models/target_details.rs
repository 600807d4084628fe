// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target.
    ///
    /// The field `kind` selects the variant.
    pub enum TargetDetails by "kind", sent {
        Functions(models::FunctionsTargetDetails) = "functions", as_functions;
        LoggingAnalytics(models::LoggingAnalyticsTargetDetails) = "loggingAnalytics",
            as_logging_analytics;
        Monitoring(models::MonitoringTargetDetails) = "monitoring", as_monitoring;
        Notifications(models::NotificationsTargetDetails) = "notifications", as_notifications;
        ObjectStorage(models::ObjectStorageTargetDetails) = "objectStorage", as_object_storage;
        Streaming(models::StreamingTargetDetails) = "streaming", as_streaming;
    }
}
