// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationDetails {
    /// The data asset.
    pub data_asset: Option<models::DataAsset>,
    /// The connection.
    pub connection: Option<models::Connection>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The schema.
    pub schema: Option<models::Schema>,
}

model! {
    ConfigurationDetails {
        optional {
            data_asset = "dataAsset", with_data_asset(models::DataAsset);
            connection = "connection", with_connection(models::Connection);
            compartment_id = "compartmentId", with_compartment_id(String);
            schema = "schema", with_schema(models::Schema);
        }
    }
}
