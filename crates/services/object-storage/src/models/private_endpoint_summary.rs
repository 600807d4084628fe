// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointSummary {
    /// The name of the private endpoint.
    pub name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last modification.
    pub time_modified: DateTime<Utc>,
    /// The prefix of the endpoint's host names.
    pub prefix: String,
    /// The fully qualified domain names of the endpoint.
    pub fqdns: models::Fqdns,
    /// The etag of the resource, for conditional requests.
    pub etag: String,
    /// The lifecycle state.
    pub lifecycle_state: models::PrivateEndpointLifecycleState,
}

model! {
    PrivateEndpointSummary {
        name = "name";
        namespace = "namespace";
        compartment_id = "compartmentId";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_modified = "timeModified";
        prefix = "prefix";
        fqdns = "fqdns";
        etag = "etag";
        lifecycle_state = "lifecycleState";
    }
}
