// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// A private IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateIp {
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
    /// The hostname label. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The IP address. Example: `10.0.3.3`.
    pub ip_address: Option<String>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
}

model! {
    PrivateIp {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        hostname_label = "hostnameLabel";
        id = "id";
        ip_address = "ipAddress";
        is_primary = "isPrimary";
        subnet_id = "subnetId";
        time_created = "timeCreated";
        vnic_id = "vnicId";
    }
}
