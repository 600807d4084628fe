// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateIntegrationInstance = "CREATE_INTEGRATION_INSTANCE",
        UpdateIntegrationInstance = "UPDATE_INTEGRATION_INSTANCE",
        StopIntegrationInstance = "STOP_INTEGRATION_INSTANCE",
        StartIntegrationInstance = "START_INTEGRATION_INSTANCE",
        DeleteIntegrationInstance = "DELETE_INTEGRATION_INSTANCE",
        ChangePrivateEndpointOutboundConnection = "CHANGE_PRIVATE_ENDPOINT_OUTBOUND_CONNECTION",
        EnableProcessAutomation = "ENABLE_PROCESS_AUTOMATION",
        DisableProcessAutomation = "DISABLE_PROCESS_AUTOMATION",
        AddLogAnalyticsLogGroup = "ADD_LOG_ANALYTICS_LOG_GROUP",
        DeleteLogAnalyticsLogGroup = "DELETE_LOG_ANALYTICS_LOG_GROUP",
        ConvertInstance = "CONVERT_INSTANCE",
        AddOpaLogAnalyticsLogGroup = "ADD_OPA_LOG_ANALYTICS_LOG_GROUP",
        DeleteOpaLogAnalyticsLogGroup = "DELETE_OPA_LOG_ANALYTICS_LOG_GROUP",
        BeginMigration = "BEGIN_MIGRATION",
        CompleteMigration = "COMPLETE_MIGRATION",
        RollbackMigration = "ROLLBACK_MIGRATION",
        ExtendDataRetention = "EXTEND_DATA_RETENTION",
        DisasterRecoveryFailover = "DISASTER_RECOVERY_FAILOVER",
        CreateCustomEndpoint = "CREATE_CUSTOM_ENDPOINT",
        DeleteCustomEndpoint = "DELETE_CUSTOM_ENDPOINT",
    }
}
