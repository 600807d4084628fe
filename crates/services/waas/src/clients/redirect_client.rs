// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("waas", "https://waas.{region}.oci.{secondLevelDomain}", "/20181116")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}");

/// A client for the Web Application Security (Edge) API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_waas::{Config, RedirectClient};
///
/// # async fn example() -> Result<(), oci_sdk_waas::Error> {
/// let config = Config::load().await?;
/// let client = RedirectClient::new(&config)?;
///
/// let mut items = client.list_http_redirects("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RedirectClient {
    client: Client,
}

impl RedirectClient {
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

/// # HTTP redirect
impl RedirectClient {
    /// Moves the HTTP redirect to another compartment.
    ///
    /// - `http_redirect_id`: The OCID of the HTTP redirect.
    /// - `change_http_redirect_compartment_details`: The request body:
    ///   [`ChangeHttpRedirectCompartmentDetails`](crate::models::ChangeHttpRedirectCompartmentDetails).
    pub fn change_http_redirect_compartment(
        &self,
        http_redirect_id: impl Into<String>,
        change_http_redirect_compartment_details: models::ChangeHttpRedirectCompartmentDetails,
    ) -> operations::ChangeHttpRedirectCompartment {
        operations::ChangeHttpRedirectCompartment::new(
            &self.client,
            http_redirect_id.into(),
            change_http_redirect_compartment_details,
        )
    }

    /// Creates an HTTP redirect.
    ///
    /// - `create_http_redirect_details`: The request body:
    ///   [`CreateHttpRedirectDetails`](crate::models::CreateHttpRedirectDetails).
    #[inline]
    pub fn create_http_redirect(
        &self,
        create_http_redirect_details: models::CreateHttpRedirectDetails,
    ) -> operations::CreateHttpRedirect {
        operations::CreateHttpRedirect::new(&self.client, create_http_redirect_details)
    }

    /// Deletes the HTTP redirect.
    ///
    /// - `http_redirect_id`: The OCID of the HTTP redirect.
    pub fn delete_http_redirect(
        &self,
        http_redirect_id: impl Into<String>,
    ) -> operations::DeleteHttpRedirect {
        operations::DeleteHttpRedirect::new(&self.client, http_redirect_id.into())
    }

    /// Gets the HTTP redirect.
    ///
    /// - `http_redirect_id`: The OCID of the HTTP redirect.
    pub fn get_http_redirect(
        &self,
        http_redirect_id: impl Into<String>,
    ) -> operations::GetHttpRedirect {
        operations::GetHttpRedirect::new(&self.client, http_redirect_id.into())
    }

    /// Lists the HTTP redirects.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_http_redirects(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHttpRedirects {
        operations::ListHttpRedirects::new(&self.client, compartment_id.into())
    }

    /// Updates the HTTP redirect.
    ///
    /// - `http_redirect_id`: The OCID of the HTTP redirect.
    /// - `update_http_redirect_details`: The request body:
    ///   [`UpdateHttpRedirectDetails`](crate::models::UpdateHttpRedirectDetails).
    pub fn update_http_redirect(
        &self,
        http_redirect_id: impl Into<String>,
        update_http_redirect_details: models::UpdateHttpRedirectDetails,
    ) -> operations::UpdateHttpRedirect {
        operations::UpdateHttpRedirect::new(
            &self.client,
            http_redirect_id.into(),
            update_http_redirect_details,
        )
    }
}

client!(RedirectClient);
