// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the health check type of a subsetting policy health report log.
    pub enum SubsettingPolicyHealthReportLogHealthCheckType {
        InvalidObjectCheck = "INVALID_OBJECT_CHECK",
        PrivilegeCheck = "PRIVILEGE_CHECK",
        TablespaceCheck = "TABLESPACE_CHECK",
        DatabaseOrSystemTriggersCheck = "DATABASE_OR_SYSTEM_TRIGGERS_CHECK",
        UndoTablespaceCheck = "UNDO_TABLESPACE_CHECK",
        StateStatsCheck = "STATE_STATS_CHECK",
        OlsPolicyCheck = "OLS_POLICY_CHECK",
        VpdPolicyCheck = "VPD_POLICY_CHECK",
        DvEnableCheck = "DV_ENABLE_CHECK",
        RedactionPolicyCheck = "REDACTION_POLICY_CHECK",
        ActiveJobCheck = "ACTIVE_JOB_CHECK",
        TargetValidationCheck = "TARGET_VALIDATION_CHECK",
        TableExistCheck = "TABLE_EXIST_CHECK",
        TimeTravelCheck = "TIME_TRAVEL_CHECK",
        SystemObjectsCheck = "SYSTEM_OBJECTS_CHECK",
        InvalidPackageCheck = "INVALID_PACKAGE_CHECK",
        AuditPolicyCheck = "AUDIT_POLICY_CHECK",
        ValidRulesCheck = "VALID_RULES_CHECK",
        CustomTablespaceCheck = "CUSTOM_TABLESPACE_CHECK",
    }
}
