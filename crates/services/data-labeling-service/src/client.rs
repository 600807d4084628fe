// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-labeling-service", "https://datalabeling-cp.{region}.oci.{secondLevelDomain}", "/20211001")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Labeling API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_labeling_service::{Config, DataLabelingManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_labeling_service::Error> {
/// let config = Config::load().await?;
/// let client = DataLabelingManagementClient::new(&config)?;
///
/// let mut items = client.list_datasets("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataLabelingManagementClient {
    client: Client,
}

impl DataLabelingManagementClient {
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

/// # Annotation format
impl DataLabelingManagementClient {
    /// Lists the annotation formats.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_annotation_formats(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAnnotationFormats {
        operations::ListAnnotationFormats::new(&self.client, compartment_id.into())
    }
}

/// # Dataset
impl DataLabelingManagementClient {
    /// Adds dataset labels.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `add_dataset_labels_details`: The request body:
    ///   [`AddDatasetLabelsDetails`](crate::models::AddDatasetLabelsDetails).
    pub fn add_dataset_labels(
        &self,
        dataset_id: impl Into<String>,
        add_dataset_labels_details: models::AddDatasetLabelsDetails,
    ) -> operations::AddDatasetLabels {
        operations::AddDatasetLabels::new(
            &self.client,
            dataset_id.into(),
            add_dataset_labels_details,
        )
    }

    /// Moves the dataset to another compartment.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `change_dataset_compartment_details`: The request body:
    ///   [`ChangeDatasetCompartmentDetails`](crate::models::ChangeDatasetCompartmentDetails).
    pub fn change_dataset_compartment(
        &self,
        dataset_id: impl Into<String>,
        change_dataset_compartment_details: models::ChangeDatasetCompartmentDetails,
    ) -> operations::ChangeDatasetCompartment {
        operations::ChangeDatasetCompartment::new(
            &self.client,
            dataset_id.into(),
            change_dataset_compartment_details,
        )
    }

    /// Creates a dataset.
    ///
    /// - `create_dataset_details`: The request body:
    ///   [`CreateDatasetDetails`](crate::models::CreateDatasetDetails).
    #[inline]
    pub fn create_dataset(
        &self,
        create_dataset_details: models::CreateDatasetDetails,
    ) -> operations::CreateDataset {
        operations::CreateDataset::new(&self.client, create_dataset_details)
    }

    /// Deletes the dataset.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    pub fn delete_dataset(&self, dataset_id: impl Into<String>) -> operations::DeleteDataset {
        operations::DeleteDataset::new(&self.client, dataset_id.into())
    }

    /// Generates dataset records.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `generate_dataset_records_details`: The request body:
    ///   [`GenerateDatasetRecordsDetails`](crate::models::GenerateDatasetRecordsDetails).
    pub fn generate_dataset_records(
        &self,
        dataset_id: impl Into<String>,
        generate_dataset_records_details: models::GenerateDatasetRecordsDetails,
    ) -> operations::GenerateDatasetRecords {
        operations::GenerateDatasetRecords::new(
            &self.client,
            dataset_id.into(),
            generate_dataset_records_details,
        )
    }

    /// Gets the dataset.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    pub fn get_dataset(&self, dataset_id: impl Into<String>) -> operations::GetDataset {
        operations::GetDataset::new(&self.client, dataset_id.into())
    }

    /// Imports the pre annotated data.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `import_pre_annotated_data_details`: The request body:
    ///   [`ImportPreAnnotatedDataDetails`](crate::models::ImportPreAnnotatedDataDetails).
    pub fn import_pre_annotated_data(
        &self,
        dataset_id: impl Into<String>,
        import_pre_annotated_data_details: models::ImportPreAnnotatedDataDetails,
    ) -> operations::ImportPreAnnotatedData {
        operations::ImportPreAnnotatedData::new(
            &self.client,
            dataset_id.into(),
            import_pre_annotated_data_details,
        )
    }

    /// Lists the datasets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_datasets(&self, compartment_id: impl Into<String>) -> operations::ListDatasets {
        operations::ListDatasets::new(&self.client, compartment_id.into())
    }

    /// Removes the dataset labels.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `remove_dataset_labels_details`: The request body:
    ///   [`RemoveDatasetLabelsDetails`](crate::models::RemoveDatasetLabelsDetails).
    pub fn remove_dataset_labels(
        &self,
        dataset_id: impl Into<String>,
        remove_dataset_labels_details: models::RemoveDatasetLabelsDetails,
    ) -> operations::RemoveDatasetLabels {
        operations::RemoveDatasetLabels::new(
            &self.client,
            dataset_id.into(),
            remove_dataset_labels_details,
        )
    }

    /// Renames the dataset labels.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `rename_dataset_labels_details`: The request body:
    ///   [`RenameDatasetLabelsDetails`](crate::models::RenameDatasetLabelsDetails).
    pub fn rename_dataset_labels(
        &self,
        dataset_id: impl Into<String>,
        rename_dataset_labels_details: models::RenameDatasetLabelsDetails,
    ) -> operations::RenameDatasetLabels {
        operations::RenameDatasetLabels::new(
            &self.client,
            dataset_id.into(),
            rename_dataset_labels_details,
        )
    }

    /// Takes a snapshot of the dataset.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `snapshot_dataset_details`: The request body:
    ///   [`SnapshotDatasetDetails`](crate::models::SnapshotDatasetDetails).
    pub fn snapshot_dataset(
        &self,
        dataset_id: impl Into<String>,
        snapshot_dataset_details: models::SnapshotDatasetDetails,
    ) -> operations::SnapshotDataset {
        operations::SnapshotDataset::new(&self.client, dataset_id.into(), snapshot_dataset_details)
    }

    /// Updates the dataset.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    /// - `update_dataset_details`: The request body:
    ///   [`UpdateDatasetDetails`](crate::models::UpdateDatasetDetails).
    pub fn update_dataset(
        &self,
        dataset_id: impl Into<String>,
        update_dataset_details: models::UpdateDatasetDetails,
    ) -> operations::UpdateDataset {
        operations::UpdateDataset::new(&self.client, dataset_id.into(), update_dataset_details)
    }
}

/// # Work request
impl DataLabelingManagementClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(DataLabelingManagementClient);
