// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a snooze deployment upgrade to cancel.
    ///
    /// The field `type` selects the variant.
    pub enum CancelSnoozeDeploymentUpgradeDetails by "type", sent {
        Default(models::DefaultCancelSnoozeDeploymentUpgradeDetails) = "DEFAULT", as_default;
    }
}
