// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an alerts update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertsUpdateDetails {
    /// The status.
    pub status: models::AlertsUpdateStatus,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: Option<String>,
}

model! {
    AlertsUpdateDetails {
        required {
            status = "status", with_status(models::AlertsUpdateStatus);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            target_id = "targetId", with_target_id(String);
        }
    }
}
