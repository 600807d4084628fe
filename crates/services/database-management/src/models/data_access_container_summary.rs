// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a data access container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAccessContainerSummary {
    /// The name.
    pub name: Option<String>,
}

model! {
    DataAccessContainerSummary {
        name = "name";
    }
}
