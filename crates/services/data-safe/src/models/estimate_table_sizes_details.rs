// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of table sizes to estimate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateTableSizesDetails {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The credentials for the target.
    pub target_credentials: models::Credentials,
}

model! {
    EstimateTableSizesDetails {
        required {
            target_credentials = "targetCredentials", with_target_credentials(models::Credentials);
        }
        optional {
            target_id = "targetId", with_target_id(String);
        }
    }
}
