// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a creation source.
    pub enum CreationSourceType {
        EmBridge = "EM_BRIDGE",
        BulkDiscovery = "BULK_DISCOVERY",
        ServiceConnectorHub = "SERVICE_CONNECTOR_HUB",
        Discovery = "DISCOVERY",
        LoggingAnalytics = "LOGGING_ANALYTICS",
        None = "NONE",
    }
}
