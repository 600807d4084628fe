// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud automation apply update time preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAutomationApplyUpdateTimePreference {
    /// The apply update preferred start time.
    pub apply_update_preferred_start_time: Option<String>,
    /// The apply update preferred end time.
    pub apply_update_preferred_end_time: Option<String>,
}

model! {
    CloudAutomationApplyUpdateTimePreference {
        optional {
            apply_update_preferred_start_time = "applyUpdatePreferredStartTime",
                with_apply_update_preferred_start_time(String);
            apply_update_preferred_end_time = "applyUpdatePreferredEndTime",
                with_apply_update_preferred_end_time(String);
        }
    }
}
