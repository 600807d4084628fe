// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An import contract.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportContract {
    /// The contract for the import.
    pub import_contract: Option<Vec<models::ResourceTypeImportContract>>,
}

model! {
    ImportContract {
        import_contract = "importContract";
    }
}
