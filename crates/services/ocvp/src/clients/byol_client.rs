// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ocvp", "https://ocvps.{region}.oci.{secondLevelDomain}", "/20230701")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the VMware Solution API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ocvp::{ByolClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = ByolClient::new(&config)?;
///
/// let mut items = client.list_byols("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ByolClient {
    client: Client,
}

impl ByolClient {
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

/// # BYOL
impl ByolClient {
    /// Moves the BYOL to another compartment.
    ///
    /// - `byol_id`: The OCID of the bring-your-own-license (BYOL) resource.
    /// - `change_byol_compartment_details`: The request body:
    ///   [`ChangeByolCompartmentDetails`](crate::models::ChangeByolCompartmentDetails).
    pub fn change_byol_compartment(
        &self,
        byol_id: impl Into<String>,
        change_byol_compartment_details: models::ChangeByolCompartmentDetails,
    ) -> operations::ChangeByolCompartment {
        operations::ChangeByolCompartment::new(
            &self.client,
            byol_id.into(),
            change_byol_compartment_details,
        )
    }

    /// Creates a BYOL.
    ///
    /// - `create_byol_details`: The request body:
    ///   [`CreateByolDetails`](crate::models::CreateByolDetails).
    #[inline]
    pub fn create_byol(
        &self,
        create_byol_details: models::CreateByolDetails,
    ) -> operations::CreateByol {
        operations::CreateByol::new(&self.client, create_byol_details)
    }

    /// Deletes the BYOL.
    ///
    /// - `byol_id`: The OCID of the bring-your-own-license (BYOL) resource.
    pub fn delete_byol(&self, byol_id: impl Into<String>) -> operations::DeleteByol {
        operations::DeleteByol::new(&self.client, byol_id.into())
    }

    /// Gets the BYOL.
    ///
    /// - `byol_id`: The OCID of the bring-your-own-license (BYOL) resource.
    pub fn get_byol(&self, byol_id: impl Into<String>) -> operations::GetByol {
        operations::GetByol::new(&self.client, byol_id.into())
    }

    /// Lists the BYOLs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_byols(&self, compartment_id: impl Into<String>) -> operations::ListByols {
        operations::ListByols::new(&self.client, compartment_id.into())
    }

    /// Retrieves the BYOL realm allocations.
    ///
    /// - `byol_id`: The OCID of the bring-your-own-license (BYOL) resource.
    pub fn retrieve_byol_realm_allocations(
        &self,
        byol_id: impl Into<String>,
    ) -> operations::RetrieveByolRealmAllocations {
        operations::RetrieveByolRealmAllocations::new(&self.client, byol_id.into())
    }

    /// Updates the BYOL.
    ///
    /// - `byol_id`: The OCID of the bring-your-own-license (BYOL) resource.
    /// - `update_byol_details`: The request body:
    ///   [`UpdateByolDetails`](crate::models::UpdateByolDetails).
    pub fn update_byol(
        &self,
        byol_id: impl Into<String>,
        update_byol_details: models::UpdateByolDetails,
    ) -> operations::UpdateByol {
        operations::UpdateByol::new(&self.client, byol_id.into(), update_byol_details)
    }
}

client!(ByolClient);
