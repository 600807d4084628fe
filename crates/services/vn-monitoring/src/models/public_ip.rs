// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A public IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicIp {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The IP address. Example: `203.0.113.2`.
    pub ip_address: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PublicIpLifecycleState>,
    /// The lifetime.
    pub lifetime: Option<models::PublicIpLifetime>,
    /// The OCID of the private IP.
    pub private_ip_id: Option<String>,
    /// The scope.
    pub scope: Option<models::PublicIpScope>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    PublicIp {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        ip_address = "ipAddress";
        lifecycle_state = "lifecycleState";
        lifetime = "lifetime";
        private_ip_id = "privateIpId";
        scope = "scope";
        time_created = "timeCreated";
    }
}
