// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a service type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceTypeSummary {
    /// The name.
    pub name: String,
    /// The types of the resources.
    pub resource_types: Vec<models::ResourceTypeSummary>,
}

model! {
    ServiceTypeSummary {
        name = "name";
        resource_types = "resourceTypes";
    }
}
