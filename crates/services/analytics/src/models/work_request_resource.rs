// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A work request resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The action result.
    pub action_result: models::WorkRequestResourceActionResult,
    /// The type of the resource.
    pub resource_type: models::WorkRequestResourceResourceType,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
    /// The URI of the resource.
    pub resource_uri: String,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
}

model! {
    WorkRequestResource {
        action_result = "actionResult";
        resource_type = "resourceType";
        identifier = "identifier";
        resource_uri = "resourceUri";
        metadata = "metadata";
    }
}
