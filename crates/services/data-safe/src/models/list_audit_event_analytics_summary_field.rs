// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `summaryField` in `ListAuditEventAnalytics`.
    pub enum ListAuditEventAnalyticsSummaryField {
        AuditEventTime = "auditEventTime",
        DbUserName = "dbUserName",
        TargetId = "targetId",
        TargetName = "targetName",
        TargetClass = "targetClass",
        ObjectType = "objectType",
        ClientHostname = "clientHostname",
        ClientProgram = "clientProgram",
        ClientId = "clientId",
        AuditType = "auditType",
        EventName = "eventName",
        AllRecord = "allRecord",
        AuditSettingsChange = "auditSettingsChange",
        DbSchemaChange = "dbSchemaChange",
        EntitlementChange = "entitlementChange",
        LoginFailure = "loginFailure",
        LoginSuccess = "loginSuccess",
        AllViolations = "allViolations",
        RealmViolations = "realmViolations",
        RuleViolations = "ruleViolations",
        DvconfigActivities = "dvconfigActivities",
        Ddls = "ddls",
        Dmls = "dmls",
        PrivilegeChanges = "privilegeChanges",
        AuditSettingsEnables = "auditSettingsEnables",
        AuditSettingsDisables = "auditSettingsDisables",
        Selects = "selects",
        Creates = "creates",
        Alters = "alters",
        Drops = "drops",
        Grants = "grants",
        Revokes = "revokes",
        ObjectOwner = "objectOwner",
        AuditPolicies = "auditPolicies",
        ObjectName = "objectName",
        OsUserName = "osUserName",
        ErrorCode = "errorCode",
        ClientIp = "clientIp",
        ExternalUserId = "externalUserId",
    }
}
