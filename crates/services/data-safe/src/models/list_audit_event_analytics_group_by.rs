// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `groupBy` in `ListAuditEventAnalytics`.
    pub enum ListAuditEventAnalyticsGroupBy {
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
        ObjectOwner = "objectOwner",
        AuditPolicies = "auditPolicies",
        ObjectName = "objectName",
        OsUserName = "osUserName",
        ErrorCode = "errorCode",
        ClientIp = "clientIp",
        ExternalUserId = "externalUserId",
    }
}
