// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external container database management feature to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableExternalContainerDatabaseManagementFeatureDetails {
    /// The Database Management feature.
    pub feature: models::DisableExternalContainerDatabaseManagementFeatureFeature,
    /// Whether to disable Diagnostics & Management for the PDBs before the container database.
    pub can_disable_all_pdbs: Option<bool>,
}

model! {
    DisableExternalContainerDatabaseManagementFeatureDetails {
        required {
            feature = "feature",
                with_feature(models::DisableExternalContainerDatabaseManagementFeatureFeature);
        }
        optional {
            can_disable_all_pdbs = "canDisableAllPdbs", with_can_disable_all_pdbs(bool);
        }
    }
}
