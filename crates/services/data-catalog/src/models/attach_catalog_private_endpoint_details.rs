// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a catalog private endpoint to attach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachCatalogPrivateEndpointDetails {
    /// The ID of the private endpoint of the catalog.
    pub catalog_private_endpoint_id: String,
}

model! {
    AttachCatalogPrivateEndpointDetails {
        required {
            catalog_private_endpoint_id = "catalogPrivateEndpointId",
                with_catalog_private_endpoint_id(String);
        }
    }
}
