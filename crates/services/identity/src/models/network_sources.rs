// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A set of IP addresses. Policies can restrict access to requests from these addresses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSources {
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
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::NetworkSourcesLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NetworkSources {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        public_source_list = "publicSourceList";
        virtual_source_list = "virtualSourceList";
        services = "services";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
