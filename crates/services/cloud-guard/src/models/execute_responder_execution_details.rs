// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a responder execution to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteResponderExecutionDetails {
    /// The configurations.
    pub configurations: Option<Vec<models::ResponderConfiguration>>,
}

model! {
    ExecuteResponderExecutionDetails {
        optional {
            configurations = "configurations",
                with_configurations([models::ResponderConfiguration]);
        }
    }
}
