// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of container instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::ContainerInstanceSummary>,
}

model! {
    ContainerInstanceCollection {
        items = "items";
    }
}
