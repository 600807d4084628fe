// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An operations insights private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsPrivateEndpoint {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OperationsInsightsPrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the status of the private endpoint.
    pub private_endpoint_status_details: Option<String>,
    /// Whether the private endpoint is used for RAC databases.
    pub is_used_for_rac_dbs: Option<bool>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OperationsInsightsPrivateEndpoint {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        private_ip = "privateIp";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        private_endpoint_status_details = "privateEndpointStatusDetails";
        is_used_for_rac_dbs = "isUsedForRacDbs";
        nsg_ids = "nsgIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
