// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduleDetails {
    /// The cron.
    pub cron: Option<String>,
}

model! {
    UpdateScheduleDetails {
        optional {
            cron = "cron", with_cron(String);
        }
    }
}
