// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DRS to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableDrsDetails {
    /// The details of the deployment rule set (DRS).
    pub manage_drs_details: Option<models::ManageDrsDetails>,
}

model! {
    EnableDrsDetails {
        optional {
            manage_drs_details = "manageDrsDetails",
                with_manage_drs_details(models::ManageDrsDetails);
        }
    }
}
