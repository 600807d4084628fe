// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An IPv6.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6 {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The IP address. Example: `2001:0db8:0123:1111:abcd:ef01:2345:6789`.
    pub ip_address: String,
    /// Whether the IPv6 address can communicate with the internet.
    pub is_internet_access_allowed: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::Ipv6LifecycleState,
    /// The public IP address. Example: `2001:0db8:0123:1111:abcd:ef01:2345:6789`.
    pub public_ip_address: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VNIC.
    pub vnic_id: String,
}

model! {
    Ipv6 {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        ip_address = "ipAddress";
        is_internet_access_allowed = "isInternetAccessAllowed";
        lifecycle_state = "lifecycleState";
        public_ip_address = "publicIpAddress";
        subnet_id = "subnetId";
        time_created = "timeCreated";
        vnic_id = "vnicId";
    }
}
