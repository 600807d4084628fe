// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("identity-data-plane", "https://auth.{region}.{secondLevelDomain}", "/v1");

/// A client for the Identity Data Plane API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_identity_data_plane::{Config, DataplaneClient};
///
/// # async fn example() -> Result<(), oci_sdk_identity_data_plane::Error> {
/// let config = Config::load().await?;
/// let client = DataplaneClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataplaneClient {
    client: Client,
}

impl DataplaneClient {
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

/// # Actions
impl DataplaneClient {
    /// Generates a scoped access token.
    ///
    /// - `generate_scoped_access_token_details`: The request body:
    ///   [`GenerateScopedAccessTokenDetails`](crate::models::GenerateScopedAccessTokenDetails).
    #[inline]
    pub fn generate_scoped_access_token(
        &self,
        generate_scoped_access_token_details: models::GenerateScopedAccessTokenDetails,
    ) -> operations::GenerateScopedAccessToken {
        operations::GenerateScopedAccessToken::new(
            &self.client,
            generate_scoped_access_token_details,
        )
    }
}

/// # Security token
impl DataplaneClient {
    /// Generates a user security token.
    ///
    /// - `generate_user_security_token_details`: The request body:
    ///   [`GenerateUserSecurityTokenDetails`](crate::models::GenerateUserSecurityTokenDetails).
    #[inline]
    pub fn generate_user_security_token(
        &self,
        generate_user_security_token_details: models::GenerateUserSecurityTokenDetails,
    ) -> operations::GenerateUserSecurityToken {
        operations::GenerateUserSecurityToken::new(
            &self.client,
            generate_user_security_token_details,
        )
    }
}

client!(DataplaneClient);
