// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an instance resource group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceResourceGroupSummary {
    /// The ID of the resource. Unique in the instance.
    pub id: String,
    /// The display name of the resource group.
    pub resource_name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The capacity of the instance.
    pub capacity: i64,
}

model! {
    InstanceResourceGroupSummary {
        id = "id";
        resource_name = "resourceName";
        display_name = "displayName";
        description = "description";
        capacity = "capacity";
    }
}
