// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data patch to run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunDataPatchDetails {
    /// The pluggable databases.
    pub pluggable_databases: Option<Vec<String>>,
    /// The data patch options.
    pub data_patch_options: Option<models::DataPatchOptions>,
    /// The action.
    pub action: Option<models::RunDataPatchAction>,
}

model! {
    RunDataPatchDetails {
        optional {
            pluggable_databases = "pluggableDatabases", with_pluggable_databases([String]);
            data_patch_options = "dataPatchOptions",
                with_data_patch_options(models::DataPatchOptions);
            action = "action", with_action(models::RunDataPatchAction);
        }
    }
}
