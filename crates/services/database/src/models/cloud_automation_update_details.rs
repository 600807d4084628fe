// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cloud automation update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAutomationUpdateDetails {
    /// Whether early adoption is enabled.
    pub is_early_adoption_enabled: Option<bool>,
    /// Whether the freeze period is enabled.
    pub is_freeze_period_enabled: Option<bool>,
    /// The apply update time preference.
    pub apply_update_time_preference: Option<models::CloudAutomationApplyUpdateTimePreference>,
    /// The freeze period.
    pub freeze_period: Option<models::CloudAutomationFreezePeriod>,
}

model! {
    CloudAutomationUpdateDetails {
        optional {
            is_early_adoption_enabled = "isEarlyAdoptionEnabled",
                with_is_early_adoption_enabled(bool);
            is_freeze_period_enabled = "isFreezePeriodEnabled", with_is_freeze_period_enabled(bool);
            apply_update_time_preference = "applyUpdateTimePreference",
                with_apply_update_time_preference(models::CloudAutomationApplyUpdateTimePreference);
            freeze_period = "freezePeriod", with_freeze_period(models::CloudAutomationFreezePeriod);
        }
    }
}
