// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationGroup {
    /// The name.
    pub name: String,
    /// The names of the applications.
    pub apps: Option<Vec<String>>,
    /// The number of applications in the group.
    pub total_apps: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    ApplicationGroup {
        name = "name";
        apps = "apps";
        total_apps = "totalApps";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
