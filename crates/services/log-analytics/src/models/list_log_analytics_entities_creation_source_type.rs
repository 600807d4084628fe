// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `creationSourceType` in `ListLogAnalyticsEntities`.
    pub enum ListLogAnalyticsEntitiesCreationSourceType {
        EmBridge = "EM_BRIDGE",
        BulkDiscovery = "BULK_DISCOVERY",
        ServiceConnectorHub = "SERVICE_CONNECTOR_HUB",
        Discovery = "DISCOVERY",
        LoggingAnalytics = "LOGGING_ANALYTICS",
        None = "NONE",
    }
}
