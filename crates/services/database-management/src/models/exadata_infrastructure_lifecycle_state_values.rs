// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Exadata infrastructure lifecycle state values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureLifecycleStateValues {
    /// The state.
    pub state: Option<models::ExadataInfrastructureLifecycleStateValuesState>,
}

model! {
    ExadataInfrastructureLifecycleStateValues {
        state = "state";
    }
}
