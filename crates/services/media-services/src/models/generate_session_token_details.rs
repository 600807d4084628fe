// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a session token to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateSessionTokenDetails {
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// The scopes.
    pub scopes: Vec<models::GenerateSessionTokenScope>,
    /// The ID of the packaging configuration.
    pub packaging_config_id: String,
    /// The IDs of the assets.
    pub asset_ids: Option<Vec<String>>,
}

model! {
    GenerateSessionTokenDetails {
        required {
            scopes = "scopes", with_scopes([models::GenerateSessionTokenScope]);
            packaging_config_id = "packagingConfigId", with_packaging_config_id(String);
        }
        optional {
            time_expires = "timeExpires", with_time_expires(DateTime<Utc>);
            asset_ids = "assetIds", with_asset_ids([String]);
        }
    }
}
