// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assigned resource type of an IP inventory subnet resource.
    pub enum IpInventorySubnetResourceAssignedResourceType {
        Resource = "Resource",
    }
}
