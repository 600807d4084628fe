// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The summary of an HCX license.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HcxLicenseSummary {
    /// The activation key.
    pub activation_key: Secret,
    /// The status.
    pub status: models::HcxLicenseStatus,
    /// The name of the system.
    pub system_name: Option<String>,
}

model! {
    HcxLicenseSummary {
        activation_key = "activationKey";
        status = "status";
        system_name = "systemName";
    }
}
