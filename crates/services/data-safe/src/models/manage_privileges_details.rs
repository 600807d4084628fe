// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of privileges to manage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagePrivilegesDetails {
    /// The features.
    pub features: Vec<models::ManagePrivilegesFeature>,
}

model! {
    ManagePrivilegesDetails {
        required {
            features = "features", with_features([models::ManagePrivilegesFeature]);
        }
    }
}
