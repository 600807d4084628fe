// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a connection alias.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionAliasSummary {
    /// The alias. Does not have to be unique.
    pub alias_name: String,
    /// The alias details.
    pub alias_details: Option<String>,
}

model! {
    ConnectionAliasSummary {
        alias_name = "aliasName";
        alias_details = "aliasDetails";
    }
}
