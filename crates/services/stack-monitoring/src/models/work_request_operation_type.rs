// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateResources = "CREATE_RESOURCES",
        UpdateResources = "UPDATE_RESOURCES",
        DeleteResources = "DELETE_RESOURCES",
        MoveResources = "MOVE_RESOURCES",
        EnableExternalDatabase = "ENABLE_EXTERNAL_DATABASE",
        DisableExternalDatabase = "DISABLE_EXTERNAL_DATABASE",
        AddSourcesToAgent = "ADD_SOURCES_TO_AGENT",
        EnableMetricExtension = "ENABLE_METRIC_EXTENSION",
        DisableMetricExtension = "DISABLE_METRIC_EXTENSION",
        TestMetricExtension = "TEST_METRIC_EXTENSION",
        ApplyMonitoringTemplate = "APPLY_MONITORING_TEMPLATE",
        UnapplyMonitoringTemplate = "UNAPPLY_MONITORING_TEMPLATE",
        BulkAddResources = "BULK_ADD_RESOURCES",
        BulkDeleteResources = "BULK_DELETE_RESOURCES",
        UpdateAndPropagateTags = "UPDATE_AND_PROPAGATE_TAGS",
        ImportResources = "IMPORT_RESOURCES",
        CreateMaintenanceWindow = "CREATE_MAINTENANCE_WINDOW",
        UpdateMaintenanceWindow = "UPDATE_MAINTENANCE_WINDOW",
        DeleteMaintenanceWindow = "DELETE_MAINTENANCE_WINDOW",
        StopMaintenanceWindow = "STOP_MAINTENANCE_WINDOW",
        UpdateAgentReceiver = "UPDATE_AGENT_RECEIVER",
        UpdateResourceTypeConfigs = "UPDATE_RESOURCE_TYPE_CONFIGS",
    }
}
