// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// The CIDR block. Example: `oci-phx-objectstorage`.
    pub cidr_block: String,
    /// The description. Example: `OCI PHX Object Storage`.
    pub description: String,
    /// The OCID of the resource.
    pub id: String,
    /// The name. Example: `OCI PHX Object Storage`.
    pub name: String,
}

model! {
    Service {
        cidr_block = "cidrBlock";
        description = "description";
        id = "id";
        name = "name";
    }
}
