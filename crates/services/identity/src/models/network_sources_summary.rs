// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a network source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSourcesSummary {
    /// The OCID of the network source.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the network sources of the tenancy. It cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// The allowed public IP addresses and CIDR blocks.
    pub public_source_list: Option<Vec<String>>,
    /// The allowed private IP addresses, by virtual cloud network (VCN).
    pub virtual_source_list: Option<Vec<models::NetworkSourcesVirtualSourceList>>,
    /// Reserved for Oracle. Has no effect.
    pub services: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::NetworkSourcesLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NetworkSourcesSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        public_source_list = "publicSourceList";
        virtual_source_list = "virtualSourceList";
        services = "services";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
