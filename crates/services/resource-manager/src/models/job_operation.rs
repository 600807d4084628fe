// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation of a job.
    pub enum JobOperation {
        Plan = "PLAN",
        Apply = "APPLY",
        Destroy = "DESTROY",
        ImportTfState = "IMPORT_TF_STATE",
        PlanRollback = "PLAN_ROLLBACK",
        ApplyRollback = "APPLY_ROLLBACK",
    }
}
