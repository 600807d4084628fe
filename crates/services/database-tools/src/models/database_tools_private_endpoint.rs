// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A database tools private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsPrivateEndpoint {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the endpoint service.
    pub endpoint_service_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the VNIC of the private endpoint.
    pub private_endpoint_vnic_id: Option<String>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
    /// The fully qualified domain name of the endpoint.
    pub endpoint_fqdn: Option<String>,
    /// The additional FQDNs for the private endpoint.
    pub additional_fqdns: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseToolsPrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The configuration of reverse connections.
    pub reverse_connection_configuration:
        Option<models::DatabaseToolsPrivateEndpointReverseConnectionConfiguration>,
}

model! {
    DatabaseToolsPrivateEndpoint {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        locks = "locks";
        display_name = "displayName";
        description = "description";
        id = "id";
        endpoint_service_id = "endpointServiceId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        private_endpoint_vnic_id = "privateEndpointVnicId";
        private_endpoint_ip = "privateEndpointIp";
        endpoint_fqdn = "endpointFqdn";
        additional_fqdns = "additionalFqdns";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        nsg_ids = "nsgIds";
        reverse_connection_configuration = "reverseConnectionConfiguration";
    }
}
