// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A no deploy stage rollback policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoDeployStageRollbackPolicy {}

model! {
    NoDeployStageRollbackPolicy, "policyType" = "NO_STAGE_ROLLBACK_POLICY" {
        optional {}
    }
}
