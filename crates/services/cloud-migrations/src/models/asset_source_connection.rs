// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An asset source connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetSourceConnection {
    /// The type of the connection.
    pub connection_type: models::AssetSourceConnectionConnectionType,
    /// The OCID of the connector.
    pub connector_id: String,
    /// The key of the asset source, specific to its type.
    pub asset_source_key: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AssetSourceConnectionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
}

model! {
    AssetSourceConnection {
        connection_type = "connectionType";
        connector_id = "connectorId";
        asset_source_key = "assetSourceKey";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
