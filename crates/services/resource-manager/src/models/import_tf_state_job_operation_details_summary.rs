// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of import TF state job operation details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTfStateJobOperationDetailsSummary {}

model! {
    ImportTfStateJobOperationDetailsSummary, "operation" = "IMPORT_TF_STATE" {}
}
