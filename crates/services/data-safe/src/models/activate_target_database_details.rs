// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a target database to activate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateTargetDatabaseDetails {
    /// The credentials.
    pub credentials: Option<models::Credentials>,
}

model! {
    ActivateTargetDatabaseDetails {
        optional {
            credentials = "credentials", with_credentials(models::Credentials);
        }
    }
}
