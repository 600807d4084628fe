// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resource group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceGroupDetails {
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
    CreateResourceGroupDetails {
        required {
            resource_name = "resourceName", with_resource_name(String);
            capacity = "capacity", with_capacity(i64);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
        }
    }
}
