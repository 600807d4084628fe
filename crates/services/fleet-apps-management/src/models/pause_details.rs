// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a pause.
    ///
    /// The field `kind` selects the variant.
    pub enum PauseDetails by "kind" {
        TimeBased(models::TimeBasedPauseDetails) = "TIME_BASED", as_time_based;
        UserAction(models::UserActionBasedPauseDetails) = "USER_ACTION", as_user_action;
    }
}
