// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAuditEventAnalytics` can sort.
    pub enum ListAuditEventAnalyticsSortBy {
        TargetId = "targetId",
        TargetClass = "targetClass",
        TargetName = "targetName",
        ObjectType = "objectType",
        DbUserName = "dbUserName",
        EventName = "eventName",
        AuditEventTime = "auditEventTime",
        ClientHostname = "clientHostname",
        ClientProgram = "clientProgram",
        ClientId = "clientId",
        AuditType = "auditType",
        ObjectOwner = "objectOwner",
        AuditPolicies = "auditPolicies",
        ObjectName = "objectName",
        OsUserName = "osUserName",
        ErrorCode = "errorCode",
        ClientIp = "clientIp",
        ExternalUserId = "externalUserId",
    }
}
