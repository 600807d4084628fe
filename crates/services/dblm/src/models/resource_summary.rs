// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSummary {
    /// The number of resources.
    pub total_resources_count: i64,
    /// The number of registered resources.
    pub registered_resources_count: i64,
    /// The number of not registered resources.
    pub not_registered_resources_count: i64,
    /// The number of vulnerable resources.
    pub vulnerable_resources_count: i64,
    /// The number of clean resources.
    pub clean_resources_count: i64,
    /// The number of error resources.
    pub error_resources_count: i64,
}

model! {
    ResourceSummary {
        total_resources_count = "totalResourcesCount";
        registered_resources_count = "registeredResourcesCount";
        not_registered_resources_count = "notRegisteredResourcesCount";
        vulnerable_resources_count = "vulnerableResourcesCount";
        clean_resources_count = "cleanResourcesCount";
        error_resources_count = "errorResourcesCount";
    }
}
