// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceSummary {
    /// The type.
    pub type_: models::ServiceType,
    /// The name.
    pub name: String,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    ServiceSummary {
        type_ = "type";
        name = "name";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
