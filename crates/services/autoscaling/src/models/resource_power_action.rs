// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource power action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePowerAction {
    /// The action.
    pub action: models::ResourcePowerActionAction,
}

model! {
    ResourcePowerAction, "actionType" = "power" {
        required {
            action = "action", with_action(models::ResourcePowerActionAction);
        }
    }
}
