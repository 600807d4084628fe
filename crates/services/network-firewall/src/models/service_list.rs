// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A service list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceList {
    /// The name.
    pub name: String,
    /// The services.
    pub services: Vec<String>,
    /// The number of services in the list.
    pub total_services: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    ServiceList {
        name = "name";
        services = "services";
        total_services = "totalServices";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
