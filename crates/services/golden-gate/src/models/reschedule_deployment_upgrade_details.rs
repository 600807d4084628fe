// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a deployment upgrade to reschedule.
    ///
    /// The field `type` selects the variant.
    pub enum RescheduleDeploymentUpgradeDetails by "type", sent {
        RescheduleToDate(models::RescheduleDeploymentUpgradeToDateDetails) = "RESCHEDULE_TO_DATE",
            as_reschedule_to_date;
    }
}
