// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("key-management", "https://kms.{region}.{secondLevelDomain}", "");

/// A client for the Key Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_key_management::{Config, EkmClient};
///
/// # async fn example() -> Result<(), oci_sdk_key_management::Error> {
/// let config = Config::load().await?;
/// let client = EkmClient::new(&config)?;
///
/// let mut items = client.list_ekms_private_endpoints("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct EkmClient {
    client: Client,
}

impl EkmClient {
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

/// # EKMS private endpoint
impl EkmClient {
    /// Creates an EKMS private endpoint.
    ///
    /// - `create_ekms_private_endpoint_details`: The request body:
    ///   [`CreateEkmsPrivateEndpointDetails`](crate::models::CreateEkmsPrivateEndpointDetails).
    #[inline]
    pub fn create_ekms_private_endpoint(
        &self,
        create_ekms_private_endpoint_details: models::CreateEkmsPrivateEndpointDetails,
    ) -> operations::CreateEkmsPrivateEndpoint {
        operations::CreateEkmsPrivateEndpoint::new(
            &self.client,
            create_ekms_private_endpoint_details,
        )
    }

    /// Deletes the EKMS private endpoint.
    ///
    /// - `ekms_private_endpoint_id`: The ID of the EKMS private endpoint.
    pub fn delete_ekms_private_endpoint(
        &self,
        ekms_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteEkmsPrivateEndpoint {
        operations::DeleteEkmsPrivateEndpoint::new(&self.client, ekms_private_endpoint_id.into())
    }

    /// Gets the EKMS private endpoint.
    ///
    /// - `ekms_private_endpoint_id`: The ID of the EKMS private endpoint.
    pub fn get_ekms_private_endpoint(
        &self,
        ekms_private_endpoint_id: impl Into<String>,
    ) -> operations::GetEkmsPrivateEndpoint {
        operations::GetEkmsPrivateEndpoint::new(&self.client, ekms_private_endpoint_id.into())
    }

    /// Lists the EKMS private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ekms_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListEkmsPrivateEndpoints {
        operations::ListEkmsPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the EKMS private endpoint.
    ///
    /// - `ekms_private_endpoint_id`: The ID of the EKMS private endpoint.
    /// - `update_ekms_private_endpoint_details`: The request body:
    ///   [`UpdateEkmsPrivateEndpointDetails`](crate::models::UpdateEkmsPrivateEndpointDetails).
    pub fn update_ekms_private_endpoint(
        &self,
        ekms_private_endpoint_id: impl Into<String>,
        update_ekms_private_endpoint_details: models::UpdateEkmsPrivateEndpointDetails,
    ) -> operations::UpdateEkmsPrivateEndpoint {
        operations::UpdateEkmsPrivateEndpoint::new(
            &self.client,
            ekms_private_endpoint_id.into(),
            update_ekms_private_endpoint_details,
        )
    }
}

client!(EkmClient);
