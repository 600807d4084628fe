// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of private service access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateServiceAccessSummary {
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
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the VNIC.
    pub vnic_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::PrivateServiceAccessLifecycleState,
    /// The ID of the service.
    pub service_id: String,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The fully qualified domain names (FQDNs).
    pub fqdns: Vec<String>,
    /// The private IPv4 address in the VCN of the consumer that gives access to the service.
    pub ipv4_ip: Option<String>,
}

model! {
    PrivateServiceAccessSummary {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        display_name = "displayName";
        description = "description";
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        vnic_id = "vnicId";
        lifecycle_state = "lifecycleState";
        service_id = "serviceId";
        nsg_ids = "nsgIds";
        fqdns = "fqdns";
        ipv4_ip = "ipv4Ip";
    }
}
