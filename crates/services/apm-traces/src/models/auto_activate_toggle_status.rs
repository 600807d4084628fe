// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An auto activate toggle status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoActivateToggleStatus {
    /// The status.
    pub status: models::AutoActivateToggleStatusStatus,
    /// The state.
    pub state: models::AutoActivateToggleStatusState,
    /// The type of the data key that automatic activation is set for.
    pub data_key: models::AutoActivateToggleStatusDataKey,
}

model! {
    AutoActivateToggleStatus {
        status = "status";
        state = "state";
        data_key = "dataKey";
    }
}
