// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A disconnect configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisconnectConfig {
    /// The action.
    pub action: models::DisconnectConfigAction,
    /// The time between the disconnect and the action, in minutes.
    pub grace_period_in_minutes: Option<i64>,
}

model! {
    DisconnectConfig {
        required {
            action = "action", with_action(models::DisconnectConfigAction);
        }
        optional {
            grace_period_in_minutes = "gracePeriodInMinutes", with_grace_period_in_minutes(i64);
        }
    }
}
