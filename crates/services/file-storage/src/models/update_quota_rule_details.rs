// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a quota rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQuotaRuleDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The limit of the quota rule, in GB.
    pub quota_limit_in_gigabytes: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateQuotaRuleDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            quota_limit_in_gigabytes = "quotaLimitInGigabytes", with_quota_limit_in_gigabytes(i64),
                clear_quota_limit_in_gigabytes;
        }
    }
}
