// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an IPv6 to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv6Details {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The IP address. Example: `2001:DB8::`.
    pub ip_address: Option<String>,
    /// Whether the IPv6 address can communicate with the internet.
    pub is_internet_access_allowed: Option<bool>,
    /// The OCID of the VNIC.
    pub vnic_id: String,
}

model! {
    CreateIpv6Details {
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        ip_address = "ipAddress";
        is_internet_access_allowed = "isInternetAccessAllowed";
        vnic_id = "vnicId";
    }
}
