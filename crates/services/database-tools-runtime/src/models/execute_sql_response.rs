// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An execute SQL response.
    ///
    /// The field `type` selects the variant.
    pub enum ExecuteSqlResponse by "type" {
        Batch(models::ExecuteSqlResponseBatch) = "BATCH", as_batch;
        Script(models::ExecuteSqlResponseScript) = "SCRIPT", as_script;
        Standard(models::ExecuteSqlResponseStandard) = "STANDARD", as_standard;
    }
    shared {
        /// The environment.
        env = "env", ref models::ExecuteSqlResponseEnv, in Batch Script Standard;
        /// The version.
        version = "version", str, in Batch Script Standard;
    }
}
