// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A quota rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaRule {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the file system.
    pub file_system_id: String,
    /// The type of the principal.
    pub principal_type: Option<models::QuotaRulePrincipalType>,
    /// The ID of the user or group, as a UNIX user ID or group ID.
    pub principal_id: Option<i64>,
    /// Whether the quota rule is enforced. If true, writes that exceed the limit are blocked.
    pub is_hard_quota: bool,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The limit of the quota rule, in GB.
    pub quota_limit_in_gigabytes: i64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    QuotaRule {
        id = "id";
        file_system_id = "fileSystemId";
        principal_type = "principalType";
        principal_id = "principalId";
        is_hard_quota = "isHardQuota";
        display_name = "displayName";
        quota_limit_in_gigabytes = "quotaLimitInGigabytes";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
