// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

/// The summary of an associated resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedResourceSummary {
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The attributes.
    pub attributes: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The region. Example: `us-phoenix-1`.
    pub region: Option<String>,
    /// The resource address.
    pub resource_address: Option<String>,
}

model! {
    AssociatedResourceSummary {
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        attributes = "attributes";
        time_created = "timeCreated";
        region = "region";
        resource_address = "resourceAddress";
    }
}
