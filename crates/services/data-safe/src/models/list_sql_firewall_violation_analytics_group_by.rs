// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `groupBy` in `ListSqlFirewallViolationAnalytics`.
    pub enum ListSqlFirewallViolationAnalyticsGroupBy {
        DbUserName = "dbUserName",
        TargetName = "targetName",
        OperationTime = "operationTime",
        TimeCollected = "timeCollected",
        ClientOsUserName = "clientOsUserName",
        Operation = "operation",
        SqlText = "sqlText",
        CurrentDbUserName = "currentDbUserName",
        SqlLevel = "sqlLevel",
        ClientIp = "clientIp",
        ClientProgram = "clientProgram",
        ViolationCause = "violationCause",
        ViolationAction = "violationAction",
    }
}
