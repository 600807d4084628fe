// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an application group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationGroupSummary {
    /// The name.
    pub name: String,
    /// The number of applications in the group.
    pub total_apps: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    ApplicationGroupSummary {
        name = "name";
        total_apps = "totalApps";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
