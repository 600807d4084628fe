// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of plan job operation details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanJobOperationDetailsSummary {}

model! {
    PlanJobOperationDetailsSummary, "operation" = "PLAN" {}
}
