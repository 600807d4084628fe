// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of associated resources to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAssociatedResourcesDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The depth of the hierarchy to search for associated resources. 0 means all levels. Default:
    /// `1`.
    pub limit_level: Option<i64>,
    /// The types of associations to follow for finding related resources.
    pub association_types: Option<Vec<String>>,
}

model! {
    SearchAssociatedResourcesDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            resource_type = "resourceType", with_resource_type(String);
            resource_id = "resourceId", with_resource_id(String);
            limit_level = "limitLevel", with_limit_level(i64);
            association_types = "associationTypes", with_association_types([String]);
        }
    }
}
