// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of targets to confirm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmTargetsDetails {
    /// The targets.
    pub targets: Vec<models::DiscoveredTarget>,
}

model! {
    ConfirmTargetsDetails {
        required {
            targets = "targets", with_targets([models::DiscoveredTarget]);
        }
    }
}
