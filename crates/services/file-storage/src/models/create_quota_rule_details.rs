// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a quota rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQuotaRuleDetails {
    /// The type of the principal.
    pub principal_type: models::QuotaRulePrincipalType,
    /// The ID of the user or group, as a UNIX user ID or group ID.
    pub principal_id: Option<i64>,
    /// Whether the quota rule is enforced. If true, writes that exceed the limit are blocked.
    pub is_hard_quota: bool,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The limit of the quota rule, in GB.
    pub quota_limit_in_gigabytes: i64,
}

model! {
    CreateQuotaRuleDetails {
        required {
            principal_type = "principalType", with_principal_type(models::QuotaRulePrincipalType);
            is_hard_quota = "isHardQuota", with_is_hard_quota(bool);
            quota_limit_in_gigabytes = "quotaLimitInGigabytes", with_quota_limit_in_gigabytes(i64);
        }
        optional {
            principal_id = "principalId", with_principal_id(i64);
            display_name = "displayName", with_display_name(String);
        }
    }
}
