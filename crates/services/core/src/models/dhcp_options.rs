// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// DHCP options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DhcpOptions {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DhcpOptionsLifecycleState,
    /// The options.
    pub options: Vec<models::DhcpOption>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The type of the search domain name in the DHCP options.
    pub domain_name_type: Option<models::DhcpOptionsDomainNameType>,
}

model! {
    DhcpOptions {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        options = "options";
        system_tags = "systemTags";
        time_created = "timeCreated";
        vcn_id = "vcnId";
        domain_name_type = "domainNameType";
    }
}
