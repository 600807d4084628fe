// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scheduled query scope detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledQueryScopeDetail {
    /// The region.
    pub region: Option<String>,
    /// The OCIDs of the resources.
    pub resource_ids: Option<Vec<String>>,
    /// The type of the resource.
    pub resource_type: Option<String>,
}

model! {
    ScheduledQueryScopeDetail {
        optional {
            region = "region", with_region(String);
            resource_ids = "resourceIds", with_resource_ids([String]);
            resource_type = "resourceType", with_resource_type(String);
        }
    }
}
