// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a private IP to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateIpDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname label. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The IP address. Example: `10.0.3.3`.
    pub ip_address: Option<String>,
    /// The OCID of the VNIC.
    pub vnic_id: String,
}

model! {
    CreatePrivateIpDetails {
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        hostname_label = "hostnameLabel";
        ip_address = "ipAddress";
        vnic_id = "vnicId";
    }
}
