// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateResourceAnalyticsInstance = "CREATE_RESOURCE_ANALYTICS_INSTANCE",
        UpdateResourceAnalyticsInstance = "UPDATE_RESOURCE_ANALYTICS_INSTANCE",
        DeleteResourceAnalyticsInstance = "DELETE_RESOURCE_ANALYTICS_INSTANCE",
        MoveResourceAnalyticsInstance = "MOVE_RESOURCE_ANALYTICS_INSTANCE",
        CreateTenancyAttachment = "CREATE_TENANCY_ATTACHMENT",
        UpdateTenancyAttachment = "UPDATE_TENANCY_ATTACHMENT",
        DeleteTenancyAttachment = "DELETE_TENANCY_ATTACHMENT",
        CreateMonitoredRegion = "CREATE_MONITORED_REGION",
        DeleteMonitoredRegion = "DELETE_MONITORED_REGION",
        EnableOac = "ENABLE_OAC",
        DisableOac = "DISABLE_OAC",
    }
}
