// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VLAN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vlan {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The CIDR block. Example: `192.168.1.0/24`.
    pub cidr_block: String,
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
    pub lifecycle_state: models::VlanLifecycleState,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The IEEE 802.1Q tag of the VLAN, unique within the VCN. It cannot be changed. Example:
    /// `100`.
    pub vlan_tag: Option<i64>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    Vlan {
        availability_domain = "availabilityDomain";
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        nsg_ids = "nsgIds";
        vlan_tag = "vlanTag";
        route_table_id = "routeTableId";
        system_tags = "systemTags";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
