// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAuditEvents` can sort.
    pub enum ListAuditEventsSortBy {
        DbUserName = "dbUserName",
        TargetName = "targetName",
        DatabaseType = "databaseType",
        TargetClass = "targetClass",
        AuditEventTime = "auditEventTime",
        TimeCollected = "timeCollected",
        OsUserName = "osUserName",
        Operation = "operation",
        OperationStatus = "operationStatus",
        EventName = "eventName",
        ErrorCode = "errorCode",
        ErrorMessage = "errorMessage",
        ObjectType = "objectType",
        ObjectName = "objectName",
        ObjectOwner = "objectOwner",
        ClientHostname = "clientHostname",
        ClientIp = "clientIp",
        IsAlerted = "isAlerted",
        ActionTaken = "actionTaken",
        ClientProgram = "clientProgram",
        CommandText = "commandText",
        CommandParam = "commandParam",
        ExtendedEventAttributes = "extendedEventAttributes",
        AuditLocation = "auditLocation",
        OsTerminal = "osTerminal",
        ClientId = "clientId",
        AuditPolicies = "auditPolicies",
        AuditType = "auditType",
        ExternalUserId = "externalUserId",
    }
}
