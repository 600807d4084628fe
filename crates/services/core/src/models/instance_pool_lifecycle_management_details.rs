// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of instance pool lifecycle management.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolLifecycleManagementDetails {
    /// The lifecycle actions.
    pub lifecycle_actions: models::InstancePoolLifecycleActionsDetails,
}

model! {
    InstancePoolLifecycleManagementDetails {
        required {
            lifecycle_actions = "lifecycleActions",
                with_lifecycle_actions(models::InstancePoolLifecycleActionsDetails);
        }
    }
}
