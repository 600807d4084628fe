// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A connection option.
    ///
    /// The field `connectionType` selects the variant.
    pub enum ConnectionOption by "connectionType" {
        OnpremConnector(models::OnPremiseConnector) = "ONPREM_CONNECTOR", as_onprem_connector;
        PrivateEndpoint(models::PrivateEndpoint) = "PRIVATE_ENDPOINT", as_private_endpoint;
    }
}
