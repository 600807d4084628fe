// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `summaryField` in `ListSqlFirewallViolationAnalytics`.
    pub enum ListSqlFirewallViolationAnalyticsSummaryField {
        DbUserName = "dbUserName",
        TargetName = "targetName",
        ClientOsUserName = "clientOsUserName",
        Operation = "operation",
        SqlText = "sqlText",
        CurrentDbUserName = "currentDbUserName",
        SqlLevel = "sqlLevel",
        ClientIp = "clientIp",
        ClientProgram = "clientProgram",
        ViolationCause = "violationCause",
        ViolationAction = "violationAction",
        Selects = "selects",
        Creates = "creates",
        Alters = "alters",
        Drops = "drops",
        Grants = "grants",
        Revokes = "revokes",
    }
}
