// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A startup probe for the application in a job run.
    ///
    /// The field `jobProbeCheckType` selects the variant.
    pub enum JobProbeDetails by "jobProbeCheckType" {
        Exec(models::JobExecProbeDetails) = "EXEC", as_exec;
    }
}
