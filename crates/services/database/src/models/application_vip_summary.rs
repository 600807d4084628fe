// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an application VIP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationVipSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the cloud VM cluster.
    pub cloud_vm_cluster_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// The hostname label.
    pub hostname_label: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ApplicationVipLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time of the assignment.
    pub time_assigned: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApplicationVipSummary {
        id = "id";
        cloud_vm_cluster_id = "cloudVmClusterId";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        ip_address = "ipAddress";
        ipv6_address = "ipv6Address";
        hostname_label = "hostnameLabel";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_assigned = "timeAssigned";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
