// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of direct data access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectDataAccessDetails {
    /// The names of the IAM groups that are allowed to connect to the data host directly.
    pub db_allow_listed_identity_group_names: Vec<String>,
}

model! {
    DirectDataAccessDetails, "type" = "DIRECT" {
        required {
            db_allow_listed_identity_group_names = "dbAllowListedIdentityGroupNames",
                with_db_allow_listed_identity_group_names([String]);
        }
    }
}
