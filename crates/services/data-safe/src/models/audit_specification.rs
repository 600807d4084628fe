// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An audit specification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditSpecification {
    /// The name of the audit policy.
    pub audit_policy_name: String,
    /// The database policy names.
    pub database_policy_names: Vec<String>,
    /// The category of the audit policy.
    pub audit_policy_category: models::AuditSpecificationAuditPolicyCategory,
    /// The enable status.
    pub enable_status: models::AuditSpecificationEnableStatus,
    /// The partially enabled msg.
    pub partially_enabled_msg: Option<String>,
    /// Whether it is enabled for all users.
    pub is_enabled_for_all_users: bool,
    /// Whether it is view only.
    pub is_view_only: bool,
    /// Whether it is seeded in target.
    pub is_seeded_in_target: bool,
    /// Whether it is seeded in data safe.
    pub is_seeded_in_data_safe: bool,
    /// Whether it is created.
    pub is_created: bool,
    /// The users or roles that the audit policy is enabled for.
    pub enabled_entities: models::AuditSpecificationEnabledEntities,
}

model! {
    AuditSpecification {
        audit_policy_name = "auditPolicyName";
        database_policy_names = "databasePolicyNames";
        audit_policy_category = "auditPolicyCategory";
        enable_status = "enableStatus";
        partially_enabled_msg = "partiallyEnabledMsg";
        is_enabled_for_all_users = "isEnabledForAllUsers";
        is_view_only = "isViewOnly";
        is_seeded_in_target = "isSeededInTarget";
        is_seeded_in_data_safe = "isSeededInDataSafe";
        is_created = "isCreated";
        enabled_entities = "enabledEntities";
    }
}
