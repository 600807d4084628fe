// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSqlFirewallViolationAnalytics` can sort.
    pub enum ListSqlFirewallViolationAnalyticsSortBy {
        DbUserName = "dbUserName",
        TargetId = "targetId",
        TargetName = "targetName",
        OperationTime = "operationTime",
        TimeCollected = "timeCollected",
        ClientOsUserName = "clientOsUserName",
        Operation = "operation",
        CurrentDbUserName = "currentDbUserName",
        SqlLevel = "sqlLevel",
        ClientIp = "clientIp",
        ClientProgram = "clientProgram",
        ViolationCause = "violationCause",
        ViolationAction = "violationAction",
        ViolationCount = "violationCount",
    }
}
