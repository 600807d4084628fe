// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Patch options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchOptions {
    /// Whether to skip data patch.
    pub should_skip_data_patch: Option<bool>,
    /// Whether datapatch skips closed pluggable databases.
    pub should_skip_closed_pdbs: Option<bool>,
}

model! {
    PatchOptions {
        optional {
            should_skip_data_patch = "shouldSkipDataPatch", with_should_skip_data_patch(bool);
            should_skip_closed_pdbs = "shouldSkipClosedPdbs", with_should_skip_closed_pdbs(bool);
        }
    }
}
