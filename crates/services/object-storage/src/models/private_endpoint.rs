// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A private IP address in a subnet for access to selected buckets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpoint {
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
    /// The OCID of the subnet of the private endpoint.
    pub subnet_id: String,
    /// The private IP address of the endpoint, an unused address of the subnet. Assigned
    /// automatically if absent.
    pub private_endpoint_ip: String,
    /// The prefix of the endpoint's host names.
    pub prefix: String,
    /// The additional prefixes for the host names of the endpoint.
    pub additional_prefixes: Option<Vec<String>>,
    /// The OCIDs of the endpoint's network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// The fully qualified domain names of the endpoint.
    pub fqdns: models::Fqdns,
    /// The etag of the resource, for conditional requests.
    pub etag: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PrivateEndpointLifecycleState>,
    /// The access targets of the endpoint.
    pub access_targets: Vec<models::AccessTargetDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Zero Trust Packet Routing attributes, grouped by namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the private endpoint.
    pub id: Option<String>,
}

model! {
    PrivateEndpoint {
        name = "name";
        namespace = "namespace";
        compartment_id = "compartmentId";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_modified = "timeModified";
        subnet_id = "subnetId";
        private_endpoint_ip = "privateEndpointIp";
        prefix = "prefix";
        additional_prefixes = "additionalPrefixes";
        nsg_ids = "nsgIds";
        fqdns = "fqdns";
        etag = "etag";
        lifecycle_state = "lifecycleState";
        access_targets = "accessTargets";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        id = "id";
    }
}
