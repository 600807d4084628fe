// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a preemptible instance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreemptibleInstanceConfigDetails {
    /// The action on preemption.
    pub preemption_action: models::PreemptionAction,
}

model! {
    PreemptibleInstanceConfigDetails {
        required {
            preemption_action = "preemptionAction",
                with_preemption_action(models::PreemptionAction);
        }
    }
}
