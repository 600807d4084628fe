// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A condition metadata type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionMetadataType {
    /// The name.
    pub name: String,
    /// The types of services.
    pub service_types: Vec<models::ServiceTypeSummary>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ConditionMetadataType {
        name = "name";
        service_types = "serviceTypes";
        locks = "locks";
    }
}
