// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database management feature to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableDatabaseManagementFeatureDetails {
    /// The Database Management feature.
    pub feature: models::DisableDatabaseManagementFeatureFeature,
    /// Whether to disable Diagnostics & Management for the PDBs before the container database.
    pub can_disable_all_pdbs: Option<bool>,
}

model! {
    DisableDatabaseManagementFeatureDetails {
        required {
            feature = "feature", with_feature(models::DisableDatabaseManagementFeatureFeature);
        }
        optional {
            can_disable_all_pdbs = "canDisableAllPdbs", with_can_disable_all_pdbs(bool);
        }
    }
}
