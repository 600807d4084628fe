// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL input to execute.
    ///
    /// The field `type` selects the variant.
    pub enum ExecuteSqlInputDetails by "type", sent {
        Batch(models::ExecuteSqlInputBatchDetails) = "BATCH", as_batch;
        Script(models::ExecuteSqlInputScriptDetails) = "SCRIPT", as_script;
        Standard(models::ExecuteSqlInputStandardDetails) = "STANDARD", as_standard;
    }
}
