// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("media-services", "https://mediaservices.{region}.oci.{secondLevelDomain}", "/20211101");

/// A client for the Media Services API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_media_services::{Config, MediaStreamClient};
///
/// # async fn example() -> Result<(), oci_sdk_media_services::Error> {
/// let config = Config::load().await?;
/// let client = MediaStreamClient::new(&config)?;
///
/// let response = client.generate_playlist("ocid1.streampackagingconfig.oc1..example", "ocid1.mediaasset.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MediaStreamClient {
    client: Client,
}

impl MediaStreamClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Stream distribution channel
impl MediaStreamClient {
    /// Generates a playlist.
    ///
    /// - `stream_packaging_config_id`: The ID of the stream packaging configuration.
    /// - `media_asset_id`: The ID of the media asset.
    pub fn generate_playlist(
        &self,
        stream_packaging_config_id: impl Into<String>,
        media_asset_id: impl Into<String>,
    ) -> operations::GeneratePlaylist {
        operations::GeneratePlaylist::new(
            &self.client,
            stream_packaging_config_id.into(),
            media_asset_id.into(),
        )
    }

    /// Generates a session token.
    ///
    /// - `generate_session_token_details`: The request body:
    ///   [`GenerateSessionTokenDetails`](crate::models::GenerateSessionTokenDetails).
    #[inline]
    pub fn generate_session_token(
        &self,
        generate_session_token_details: models::GenerateSessionTokenDetails,
    ) -> operations::GenerateSessionToken {
        operations::GenerateSessionToken::new(&self.client, generate_session_token_details)
    }
}

client!(MediaStreamClient);
