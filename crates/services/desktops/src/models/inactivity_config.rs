// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An inactivity configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InactivityConfig {
    /// The action.
    pub action: models::InactivityConfigAction,
    /// The time between the disconnect and the action, in minutes.
    pub grace_period_in_minutes: Option<i64>,
}

model! {
    InactivityConfig {
        required {
            action = "action", with_action(models::InactivityConfigAction);
        }
        optional {
            grace_period_in_minutes = "gracePeriodInMinutes", with_grace_period_in_minutes(i64);
        }
    }
}
