// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredTarget {
    /// The ID of the target.
    pub target_id: String,
    /// The name of the target.
    pub target_name: String,
    /// The product.
    pub product: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The version.
    pub version: Option<String>,
    /// The operation.
    pub operation: Option<models::DiscoveredTargetOperation>,
}

model! {
    DiscoveredTarget {
        required {
            target_id = "targetId", with_target_id(String);
            target_name = "targetName", with_target_name(String);
            product = "product", with_product(String);
            resource_id = "resourceId", with_resource_id(String);
        }
        optional {
            version = "version", with_version(String);
            operation = "operation", with_operation(models::DiscoveredTargetOperation);
        }
    }
}
