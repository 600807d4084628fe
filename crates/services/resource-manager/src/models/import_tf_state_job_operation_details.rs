// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a TF state job operation to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportTfStateJobOperationDetails {}

model! {
    ImportTfStateJobOperationDetails, "operation" = "IMPORT_TF_STATE" {}
}
