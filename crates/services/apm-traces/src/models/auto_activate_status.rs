// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An auto activate status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoActivateStatus {
    /// The state.
    pub state: models::AutoActivateStatusState,
    /// The type of the data key that automatic activation is set for.
    pub data_key: models::AutoActivateStatusDataKey,
}

model! {
    AutoActivateStatus {
        state = "state";
        data_key = "dataKey";
    }
}
