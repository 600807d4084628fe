// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an operations insights private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsPrivateEndpointSummary {
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
    /// Whether the private endpoint is used for RAC databases.
    pub is_used_for_rac_dbs: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OperationsInsightsPrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the status of the private endpoint.
    pub private_endpoint_status_details: Option<String>,
}

model! {
    OperationsInsightsPrivateEndpointSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        is_used_for_rac_dbs = "isUsedForRacDbs";
        description = "description";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        private_endpoint_status_details = "privateEndpointStatusDetails";
    }
}
