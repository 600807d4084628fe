// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an associated resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedResourceSummary {
    /// The type of the resource that uses the attribute set.
    pub associated_resource_type: Option<models::AssociatedResourceType>,
    /// The OCID of the associated resource.
    pub associated_resource_id: Option<String>,
    /// The associated resource name. Does not have to be unique.
    pub associated_resource_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    AssociatedResourceSummary {
        associated_resource_type = "associatedResourceType";
        associated_resource_id = "associatedResourceId";
        associated_resource_name = "associatedResourceName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
