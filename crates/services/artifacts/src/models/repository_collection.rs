// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of repositories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryCollection {
    /// The items on this page.
    pub items: Vec<models::RepositorySummary>,
}

model! {
    RepositoryCollection {
        items = "items";
    }
}
