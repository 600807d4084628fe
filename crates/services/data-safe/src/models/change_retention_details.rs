// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a retention to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeRetentionDetails {
    /// The number of months for which audit records are kept online in the audit repository.
    pub online_months: Option<i64>,
    /// The number of months for which audit records are kept in the offline archive.
    pub offline_months: Option<i64>,
    /// Whether the audit retention settings of the target override those of the target group and
    /// the global ones.
    pub is_override_global_retention_setting: Option<bool>,
}

model! {
    ChangeRetentionDetails {
        optional {
            online_months = "onlineMonths", with_online_months(i64);
            offline_months = "offlineMonths", with_offline_months(i64);
            is_override_global_retention_setting = "isOverrideGlobalRetentionSetting",
                with_is_override_global_retention_setting(bool);
        }
    }
}
