// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An adhoc query resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocQueryResource {
    /// The region.
    pub region: Option<String>,
    /// The OCIDs of the resources.
    pub resource_ids: Option<Vec<String>>,
    /// The type of the resource.
    pub resource_type: Option<String>,
}

model! {
    AdhocQueryResource {
        optional {
            region = "region", with_region(String);
            resource_ids = "resourceIds", with_resource_ids([String]);
            resource_type = "resourceType", with_resource_type(String);
        }
    }
}
