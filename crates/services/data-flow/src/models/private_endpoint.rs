// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpoint {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The DNS zones.
    pub dns_zones: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The OCID of the resource.
    pub id: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::PrivateEndpointLifecycleState,
    /// The maximum number of hosts reachable through the private endpoint. Rounded up to a multiple
    /// of 256.
    pub max_host_count: Option<i64>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the user who owns the resource.
    pub owner_principal_id: String,
    /// The user name of the owner. Null if the name does not exist; then `ownerPrincipalId`
    /// identifies the owner.
    pub owner_user_name: Option<String>,
    /// The FQDNs and ports for the private endpoint.
    pub scan_details: Option<Vec<models::Scan>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    PrivateEndpoint {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        dns_zones = "dnsZones";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        max_host_count = "maxHostCount";
        nsg_ids = "nsgIds";
        owner_principal_id = "ownerPrincipalId";
        owner_user_name = "ownerUserName";
        scan_details = "scanDetails";
        subnet_id = "subnetId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        security_attributes = "securityAttributes";
    }
}
