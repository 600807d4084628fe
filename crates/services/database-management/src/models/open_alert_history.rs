// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An open alert history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenAlertHistory {
    /// The open alerts.
    pub alerts: Vec<models::OpenAlertSummary>,
}

model! {
    OpenAlertHistory {
        alerts = "alerts";
    }
}
