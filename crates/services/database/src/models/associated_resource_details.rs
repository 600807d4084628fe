// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an associated resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedResourceDetails {
    /// The OCIDs of the resources.
    pub resource_ids: Vec<String>,
}

model! {
    AssociatedResourceDetails {
        resource_ids = "resourceIds";
    }
}
