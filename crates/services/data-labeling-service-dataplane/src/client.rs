// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-labeling-service-dataplane", "https://datalabeling-dp.{region}.oci.{secondLevelDomain}", "/20211001");

/// A client for the Data Labeling Data Plane API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_labeling_service_dataplane::{Config, DataLabelingClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_labeling_service_dataplane::Error> {
/// let config = Config::load().await?;
/// let client = DataLabelingClient::new(&config)?;
///
/// let mut items = client.list_records("ocid1.compartment.oc1..example", "ocid1.dataset.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataLabelingClient {
    client: Client,
}

impl DataLabelingClient {
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

/// # Annotation
impl DataLabelingClient {
    /// Creates an annotation.
    ///
    /// - `create_annotation_details`: The request body:
    ///   [`CreateAnnotationDetails`](crate::models::CreateAnnotationDetails).
    #[inline]
    pub fn create_annotation(
        &self,
        create_annotation_details: models::CreateAnnotationDetails,
    ) -> operations::CreateAnnotation {
        operations::CreateAnnotation::new(&self.client, create_annotation_details)
    }

    /// Deletes the annotation.
    ///
    /// - `annotation_id`: The ID of the annotation.
    pub fn delete_annotation(
        &self,
        annotation_id: impl Into<String>,
    ) -> operations::DeleteAnnotation {
        operations::DeleteAnnotation::new(&self.client, annotation_id.into())
    }

    /// Gets the annotation.
    ///
    /// - `annotation_id`: The ID of the annotation.
    pub fn get_annotation(&self, annotation_id: impl Into<String>) -> operations::GetAnnotation {
        operations::GetAnnotation::new(&self.client, annotation_id.into())
    }

    /// Lists the annotations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `dataset_id`: The OCID of the dataset.
    pub fn list_annotations(
        &self,
        compartment_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> operations::ListAnnotations {
        operations::ListAnnotations::new(&self.client, compartment_id.into(), dataset_id.into())
    }

    /// Updates the annotation.
    ///
    /// - `annotation_id`: The ID of the annotation.
    /// - `update_annotation_details`: The request body:
    ///   [`UpdateAnnotationDetails`](crate::models::UpdateAnnotationDetails).
    pub fn update_annotation(
        &self,
        annotation_id: impl Into<String>,
        update_annotation_details: models::UpdateAnnotationDetails,
    ) -> operations::UpdateAnnotation {
        operations::UpdateAnnotation::new(
            &self.client,
            annotation_id.into(),
            update_annotation_details,
        )
    }
}

/// # Annotation analytics aggregation
impl DataLabelingClient {
    /// Summarizes the annotation analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `dataset_id`: The OCID of the dataset.
    pub fn summarize_annotation_analytics(
        &self,
        compartment_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> operations::SummarizeAnnotationAnalytics {
        operations::SummarizeAnnotationAnalytics::new(
            &self.client,
            compartment_id.into(),
            dataset_id.into(),
        )
    }
}

/// # Dataset
impl DataLabelingClient {
    /// Gets the dataset.
    ///
    /// - `dataset_id`: The OCID of the dataset.
    pub fn get_dataset(&self, dataset_id: impl Into<String>) -> operations::GetDataset {
        operations::GetDataset::new(&self.client, dataset_id.into())
    }
}

/// # Record
impl DataLabelingClient {
    /// Creates a record.
    ///
    /// - `create_record_details`: The request body:
    ///   [`CreateRecordDetails`](crate::models::CreateRecordDetails).
    #[inline]
    pub fn create_record(
        &self,
        create_record_details: models::CreateRecordDetails,
    ) -> operations::CreateRecord {
        operations::CreateRecord::new(&self.client, create_record_details)
    }

    /// Deletes the record.
    ///
    /// - `record_id`: The OCID of the record.
    pub fn delete_record(&self, record_id: impl Into<String>) -> operations::DeleteRecord {
        operations::DeleteRecord::new(&self.client, record_id.into())
    }

    /// Gets the record.
    ///
    /// - `record_id`: The OCID of the record.
    pub fn get_record(&self, record_id: impl Into<String>) -> operations::GetRecord {
        operations::GetRecord::new(&self.client, record_id.into())
    }

    /// Gets the record content.
    ///
    /// - `record_id`: The OCID of the record.
    pub fn get_record_content(&self, record_id: impl Into<String>) -> operations::GetRecordContent {
        operations::GetRecordContent::new(&self.client, record_id.into())
    }

    /// Gets the record preview content.
    ///
    /// - `record_id`: The OCID of the record.
    pub fn get_record_preview_content(
        &self,
        record_id: impl Into<String>,
    ) -> operations::GetRecordPreviewContent {
        operations::GetRecordPreviewContent::new(&self.client, record_id.into())
    }

    /// Lists the records.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `dataset_id`: The OCID of the dataset.
    pub fn list_records(
        &self,
        compartment_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> operations::ListRecords {
        operations::ListRecords::new(&self.client, compartment_id.into(), dataset_id.into())
    }

    /// Updates the record.
    ///
    /// - `record_id`: The OCID of the record.
    /// - `update_record_details`: The request body:
    ///   [`UpdateRecordDetails`](crate::models::UpdateRecordDetails).
    pub fn update_record(
        &self,
        record_id: impl Into<String>,
        update_record_details: models::UpdateRecordDetails,
    ) -> operations::UpdateRecord {
        operations::UpdateRecord::new(&self.client, record_id.into(), update_record_details)
    }
}

/// # Record analytics aggregation
impl DataLabelingClient {
    /// Summarizes the record analytics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `dataset_id`: The OCID of the dataset.
    pub fn summarize_record_analytics(
        &self,
        compartment_id: impl Into<String>,
        dataset_id: impl Into<String>,
    ) -> operations::SummarizeRecordAnalytics {
        operations::SummarizeRecordAnalytics::new(
            &self.client,
            compartment_id.into(),
            dataset_id.into(),
        )
    }
}

client!(DataLabelingClient);
