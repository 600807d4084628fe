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
/// use oci_sdk_ocvp::{Config, DatastoreClient};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = DatastoreClient::new(&config)?;
///
/// let mut items = client.list_datastores("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatastoreClient {
    client: Client,
}

impl DatastoreClient {
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

/// # Datastore
impl DatastoreClient {
    /// Adds a block volume to the datastore.
    ///
    /// - `datastore_id`: The OCID of the datastore.
    /// - `add_block_volume_to_datastore_details`: The request body:
    ///   [`AddBlockVolumeToDatastoreDetails`](crate::models::AddBlockVolumeToDatastoreDetails).
    pub fn add_block_volume_to_datastore(
        &self,
        datastore_id: impl Into<String>,
        add_block_volume_to_datastore_details: models::AddBlockVolumeToDatastoreDetails,
    ) -> operations::AddBlockVolumeToDatastore {
        operations::AddBlockVolumeToDatastore::new(
            &self.client,
            datastore_id.into(),
            add_block_volume_to_datastore_details,
        )
    }

    /// Moves the datastore to another compartment.
    ///
    /// - `datastore_id`: The OCID of the datastore.
    /// - `change_datastore_compartment_details`: The request body:
    ///   [`ChangeDatastoreCompartmentDetails`](crate::models::ChangeDatastoreCompartmentDetails).
    pub fn change_datastore_compartment(
        &self,
        datastore_id: impl Into<String>,
        change_datastore_compartment_details: models::ChangeDatastoreCompartmentDetails,
    ) -> operations::ChangeDatastoreCompartment {
        operations::ChangeDatastoreCompartment::new(
            &self.client,
            datastore_id.into(),
            change_datastore_compartment_details,
        )
    }

    /// Creates a datastore.
    ///
    /// - `create_datastore_details`: The request body:
    ///   [`CreateDatastoreDetails`](crate::models::CreateDatastoreDetails).
    #[inline]
    pub fn create_datastore(
        &self,
        create_datastore_details: models::CreateDatastoreDetails,
    ) -> operations::CreateDatastore {
        operations::CreateDatastore::new(&self.client, create_datastore_details)
    }

    /// Deletes the datastore.
    ///
    /// - `datastore_id`: The OCID of the datastore.
    pub fn delete_datastore(&self, datastore_id: impl Into<String>) -> operations::DeleteDatastore {
        operations::DeleteDatastore::new(&self.client, datastore_id.into())
    }

    /// Gets the datastore.
    ///
    /// - `datastore_id`: The OCID of the datastore.
    pub fn get_datastore(&self, datastore_id: impl Into<String>) -> operations::GetDatastore {
        operations::GetDatastore::new(&self.client, datastore_id.into())
    }

    /// Lists the datastores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_datastores(&self, compartment_id: impl Into<String>) -> operations::ListDatastores {
        operations::ListDatastores::new(&self.client, compartment_id.into())
    }

    /// Updates the datastore.
    ///
    /// - `datastore_id`: The OCID of the datastore.
    /// - `update_datastore_details`: The request body:
    ///   [`UpdateDatastoreDetails`](crate::models::UpdateDatastoreDetails).
    pub fn update_datastore(
        &self,
        datastore_id: impl Into<String>,
        update_datastore_details: models::UpdateDatastoreDetails,
    ) -> operations::UpdateDatastore {
        operations::UpdateDatastore::new(
            &self.client,
            datastore_id.into(),
            update_datastore_details,
        )
    }
}

client!(DatastoreClient);
