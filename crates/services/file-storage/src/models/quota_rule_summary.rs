// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a quota rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaRuleSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The OCID of the file system.
    pub file_system_id: String,
    /// The type of the principal.
    pub principal_type: models::QuotaRulePrincipalType,
    /// The ID of the user or group, as a UNIX user ID or group ID.
    pub principal_id: i64,
    /// Whether the quota rule is enforced. If true, writes that exceed the limit are blocked.
    pub is_hard_quota: Option<bool>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The usage, in bytes.
    pub usage_in_bytes: i64,
    /// The limit of the quota rule, in GB.
    pub quota_limit_in_gigabytes: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether to report only users and groups in violation of their quota rules.
    pub are_violators_only: Option<bool>,
}

model! {
    QuotaRuleSummary {
        id = "id";
        file_system_id = "fileSystemId";
        principal_type = "principalType";
        principal_id = "principalId";
        is_hard_quota = "isHardQuota";
        display_name = "displayName";
        usage_in_bytes = "usageInBytes";
        quota_limit_in_gigabytes = "quotaLimitInGigabytes";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        are_violators_only = "areViolatorsOnly";
    }
}
