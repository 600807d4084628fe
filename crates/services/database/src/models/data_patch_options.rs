// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Data patch options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPatchOptions {
    /// Whether datapatch skips closed pluggable databases.
    pub should_skip_closed_pdbs: Option<bool>,
}

model! {
    DataPatchOptions {
        optional {
            should_skip_closed_pdbs = "shouldSkipClosedPdbs", with_should_skip_closed_pdbs(bool);
        }
    }
}
