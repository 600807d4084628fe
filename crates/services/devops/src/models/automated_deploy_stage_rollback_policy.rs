// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An automated deploy stage rollback policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomatedDeployStageRollbackPolicy {}

model! {
    AutomatedDeployStageRollbackPolicy, "policyType" = "AUTOMATED_STAGE_ROLLBACK_POLICY" {
        optional {}
    }
}
