// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of instance pool lifecycle actions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolLifecycleActionsDetails {
    /// The pre termination.
    pub pre_termination: Option<models::InstancePoolPreTerminationActionDetails>,
}

model! {
    InstancePoolLifecycleActionsDetails {
        optional {
            pre_termination = "preTermination",
                with_pre_termination(models::InstancePoolPreTerminationActionDetails);
        }
    }
}
