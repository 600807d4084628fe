// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a bastion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BastionSummary {
    /// The type of the bastion.
    pub bastion_type: String,
    /// The OCID of the resource.
    pub id: String,
    /// The name. Cannot be changed later.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN that the bastion connects to.
    pub target_vcn_id: String,
    /// The OCID of the subnet that the bastion gives access to.
    pub target_subnet_id: String,
    /// Whether the DNS proxy of the bastion is enabled.
    pub dns_proxy_status: Option<models::BastionDnsProxyStatus>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BastionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
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
    BastionSummary {
        bastion_type = "bastionType";
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        target_vcn_id = "targetVcnId";
        target_subnet_id = "targetSubnetId";
        dns_proxy_status = "dnsProxyStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
