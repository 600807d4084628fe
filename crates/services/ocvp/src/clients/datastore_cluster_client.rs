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
/// use oci_sdk_ocvp::{Config, DatastoreClusterClient};
///
/// # async fn example() -> Result<(), oci_sdk_ocvp::Error> {
/// let config = Config::load().await?;
/// let client = DatastoreClusterClient::new(&config)?;
///
/// let mut items = client.list_datastore_clusters("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatastoreClusterClient {
    client: Client,
}

impl DatastoreClusterClient {
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

/// # Datastore cluster
impl DatastoreClusterClient {
    /// Adds a datastore to the datastore cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `add_datastore_to_datastore_cluster_details`: The request body:
    ///   [`AddDatastoreToDatastoreClusterDetails`](crate::models::AddDatastoreToDatastoreClusterDetails).
    pub fn add_datastore_to_datastore_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
        add_datastore_to_datastore_cluster_details: models::AddDatastoreToDatastoreClusterDetails,
    ) -> operations::AddDatastoreToDatastoreCluster {
        operations::AddDatastoreToDatastoreCluster::new(
            &self.client,
            datastore_cluster_id.into(),
            add_datastore_to_datastore_cluster_details,
        )
    }

    /// Attaches the datastore cluster to the cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `attach_datastore_cluster_to_cluster_details`: The request body:
    ///   [`AttachDatastoreClusterToClusterDetails`](crate::models::AttachDatastoreClusterToClusterDetails).
    pub fn attach_datastore_cluster_to_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
        attach_datastore_cluster_to_cluster_details: models::AttachDatastoreClusterToClusterDetails,
    ) -> operations::AttachDatastoreClusterToCluster {
        operations::AttachDatastoreClusterToCluster::new(
            &self.client,
            datastore_cluster_id.into(),
            attach_datastore_cluster_to_cluster_details,
        )
    }

    /// Attaches the datastore cluster to the ESXi host.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `attach_datastore_cluster_to_esxi_host_details`: The request body:
    ///   [`AttachDatastoreClusterToEsxiHostDetails`](crate::models::AttachDatastoreClusterToEsxiHostDetails).
    pub fn attach_datastore_cluster_to_esxi_host(
        &self,
        datastore_cluster_id: impl Into<String>,
        attach_datastore_cluster_to_esxi_host_details: models::AttachDatastoreClusterToEsxiHostDetails,
    ) -> operations::AttachDatastoreClusterToEsxiHost {
        operations::AttachDatastoreClusterToEsxiHost::new(
            &self.client,
            datastore_cluster_id.into(),
            attach_datastore_cluster_to_esxi_host_details,
        )
    }

    /// Moves the datastore cluster to another compartment.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `change_datastore_cluster_compartment_details`: The request body:
    ///   [`ChangeDatastoreClusterCompartmentDetails`](crate::models::ChangeDatastoreClusterCompartmentDetails).
    pub fn change_datastore_cluster_compartment(
        &self,
        datastore_cluster_id: impl Into<String>,
        change_datastore_cluster_compartment_details: models::ChangeDatastoreClusterCompartmentDetails,
    ) -> operations::ChangeDatastoreClusterCompartment {
        operations::ChangeDatastoreClusterCompartment::new(
            &self.client,
            datastore_cluster_id.into(),
            change_datastore_cluster_compartment_details,
        )
    }

    /// Creates a datastore cluster.
    ///
    /// - `create_datastore_cluster_details`: The request body:
    ///   [`CreateDatastoreClusterDetails`](crate::models::CreateDatastoreClusterDetails).
    #[inline]
    pub fn create_datastore_cluster(
        &self,
        create_datastore_cluster_details: models::CreateDatastoreClusterDetails,
    ) -> operations::CreateDatastoreCluster {
        operations::CreateDatastoreCluster::new(&self.client, create_datastore_cluster_details)
    }

    /// Deletes the datastore cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    pub fn delete_datastore_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
    ) -> operations::DeleteDatastoreCluster {
        operations::DeleteDatastoreCluster::new(&self.client, datastore_cluster_id.into())
    }

    /// Detaches the datastore cluster from the cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    pub fn detach_datastore_cluster_from_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
    ) -> operations::DetachDatastoreClusterFromCluster {
        operations::DetachDatastoreClusterFromCluster::new(
            &self.client,
            datastore_cluster_id.into(),
        )
    }

    /// Detaches the datastore cluster from the ESXi host.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `detach_datastore_cluster_from_esxi_host_details`: The request body:
    ///   [`DetachDatastoreClusterFromEsxiHostDetails`](crate::models::DetachDatastoreClusterFromEsxiHostDetails).
    pub fn detach_datastore_cluster_from_esxi_host(
        &self,
        datastore_cluster_id: impl Into<String>,
        detach_datastore_cluster_from_esxi_host_details: models::DetachDatastoreClusterFromEsxiHostDetails,
    ) -> operations::DetachDatastoreClusterFromEsxiHost {
        operations::DetachDatastoreClusterFromEsxiHost::new(
            &self.client,
            datastore_cluster_id.into(),
            detach_datastore_cluster_from_esxi_host_details,
        )
    }

    /// Gets the datastore cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    pub fn get_datastore_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
    ) -> operations::GetDatastoreCluster {
        operations::GetDatastoreCluster::new(&self.client, datastore_cluster_id.into())
    }

    /// Lists the datastore clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_datastore_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatastoreClusters {
        operations::ListDatastoreClusters::new(&self.client, compartment_id.into())
    }

    /// Removes the datastore from the datastore cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `remove_datastore_from_datastore_cluster_details`: The request body:
    ///   [`RemoveDatastoreFromDatastoreClusterDetails`](crate::models::RemoveDatastoreFromDatastoreClusterDetails).
    pub fn remove_datastore_from_datastore_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
        remove_datastore_from_datastore_cluster_details: models::RemoveDatastoreFromDatastoreClusterDetails,
    ) -> operations::RemoveDatastoreFromDatastoreCluster {
        operations::RemoveDatastoreFromDatastoreCluster::new(
            &self.client,
            datastore_cluster_id.into(),
            remove_datastore_from_datastore_cluster_details,
        )
    }

    /// Updates the datastore cluster.
    ///
    /// - `datastore_cluster_id`: The OCID of the datastore cluster.
    /// - `update_datastore_cluster_details`: The request body:
    ///   [`UpdateDatastoreClusterDetails`](crate::models::UpdateDatastoreClusterDetails).
    pub fn update_datastore_cluster(
        &self,
        datastore_cluster_id: impl Into<String>,
        update_datastore_cluster_details: models::UpdateDatastoreClusterDetails,
    ) -> operations::UpdateDatastoreCluster {
        operations::UpdateDatastoreCluster::new(
            &self.client,
            datastore_cluster_id.into(),
            update_datastore_cluster_details,
        )
    }
}

client!(DatastoreClusterClient);
