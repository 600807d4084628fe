// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListAlerts`.
    pub enum ListAlertsField {
        Id = "id",
        DisplayName = "displayName",
        AlertType = "alertType",
        TargetIds = "targetIds",
        TargetNames = "targetNames",
        Severity = "severity",
        Status = "status",
        OperationTime = "operationTime",
        Operation = "operation",
        OperationStatus = "operationStatus",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        PolicyId = "policyId",
        LifecycleState = "lifecycleState",
    }
}
