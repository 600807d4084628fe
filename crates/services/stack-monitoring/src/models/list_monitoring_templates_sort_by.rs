// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMonitoringTemplates` can sort.
    pub enum ListMonitoringTemplatesSortBy {
        DisplayName = "displayName",
        LifeCycleState = "lifeCycleState",
        Status = "status",
        TimeUpdated = "timeUpdated",
        TimeCreated = "timeCreated",
    }
}
