// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a deployment upgrade to cancel.
    ///
    /// The field `type` selects the variant.
    pub enum CancelDeploymentUpgradeDetails by "type", sent {
        Default(models::DefaultCancelDeploymentUpgradeDetails) = "DEFAULT", as_default;
    }
}
