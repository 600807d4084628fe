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
/// use oci_sdk_key_management::{Config, KmsHsmClusterClient};
///
/// # async fn example() -> Result<(), oci_sdk_key_management::Error> {
/// let config = Config::load().await?;
/// let client = KmsHsmClusterClient::new(&config)?;
///
/// let mut items = client.list_hsm_clusters("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct KmsHsmClusterClient {
    client: Client,
}

impl KmsHsmClusterClient {
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

/// # HSM cluster
impl KmsHsmClusterClient {
    /// Cancels the deletion of the HSM cluster.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn cancel_hsm_cluster_deletion(
        &self,
        hsm_cluster_id: impl Into<String>,
    ) -> operations::CancelHsmClusterDeletion {
        operations::CancelHsmClusterDeletion::new(&self.client, hsm_cluster_id.into())
    }

    /// Moves the HSM cluster to another compartment.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `change_hsm_cluster_compartment_details`: The request body:
    ///   [`ChangeHsmClusterCompartmentDetails`](crate::models::ChangeHsmClusterCompartmentDetails).
    pub fn change_hsm_cluster_compartment(
        &self,
        hsm_cluster_id: impl Into<String>,
        change_hsm_cluster_compartment_details: models::ChangeHsmClusterCompartmentDetails,
    ) -> operations::ChangeHsmClusterCompartment {
        operations::ChangeHsmClusterCompartment::new(
            &self.client,
            hsm_cluster_id.into(),
            change_hsm_cluster_compartment_details,
        )
    }

    /// Creates an HSM cluster.
    ///
    /// - `create_hsm_cluster_details`: The request body:
    ///   [`CreateHsmClusterDetails`](crate::models::CreateHsmClusterDetails).
    #[inline]
    pub fn create_hsm_cluster(
        &self,
        create_hsm_cluster_details: models::CreateHsmClusterDetails,
    ) -> operations::CreateHsmCluster {
        operations::CreateHsmCluster::new(&self.client, create_hsm_cluster_details)
    }

    /// Disables the audit management logging.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn disable_audit_mgmt_logging(
        &self,
        hsm_cluster_id: impl Into<String>,
    ) -> operations::DisableAuditMgmtLogging {
        operations::DisableAuditMgmtLogging::new(&self.client, hsm_cluster_id.into())
    }

    /// Downloads the certificate signing request.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn download_certificate_signing_request(
        &self,
        hsm_cluster_id: impl Into<String>,
    ) -> operations::DownloadCertificateSigningRequest {
        operations::DownloadCertificateSigningRequest::new(&self.client, hsm_cluster_id.into())
    }

    /// Enables the audit management logging.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn enable_audit_mgmt_logging(
        &self,
        hsm_cluster_id: impl Into<String>,
    ) -> operations::EnableAuditMgmtLogging {
        operations::EnableAuditMgmtLogging::new(&self.client, hsm_cluster_id.into())
    }

    /// Gets the HSM cluster.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn get_hsm_cluster(&self, hsm_cluster_id: impl Into<String>) -> operations::GetHsmCluster {
        operations::GetHsmCluster::new(&self.client, hsm_cluster_id.into())
    }

    /// Gets the pre co user credentials.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn get_pre_co_user_credentials(
        &self,
        hsm_cluster_id: impl Into<String>,
    ) -> operations::GetPreCoUserCredentials {
        operations::GetPreCoUserCredentials::new(&self.client, hsm_cluster_id.into())
    }

    /// Initiates the audit logging.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `initiate_audit_logging_details`: The request body:
    ///   [`InitiateAuditLoggingDetails`](crate::models::InitiateAuditLoggingDetails).
    pub fn initiate_audit_logging(
        &self,
        hsm_cluster_id: impl Into<String>,
        initiate_audit_logging_details: models::InitiateAuditLoggingDetails,
    ) -> operations::InitiateAuditLogging {
        operations::InitiateAuditLogging::new(
            &self.client,
            hsm_cluster_id.into(),
            initiate_audit_logging_details,
        )
    }

    /// Lists the HSM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_hsm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHsmClusters {
        operations::ListHsmClusters::new(&self.client, compartment_id.into())
    }

    /// Schedules the deletion of the HSM cluster.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `schedule_hsm_cluster_deletion_details`: The request body:
    ///   [`ScheduleHsmClusterDeletionDetails`](crate::models::ScheduleHsmClusterDeletionDetails).
    pub fn schedule_hsm_cluster_deletion(
        &self,
        hsm_cluster_id: impl Into<String>,
        schedule_hsm_cluster_deletion_details: models::ScheduleHsmClusterDeletionDetails,
    ) -> operations::ScheduleHsmClusterDeletion {
        operations::ScheduleHsmClusterDeletion::new(
            &self.client,
            hsm_cluster_id.into(),
            schedule_hsm_cluster_deletion_details,
        )
    }

    /// Updates the audit logging destination.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `update_audit_logging_destination_details`: The request body:
    ///   [`UpdateAuditLoggingDestinationDetails`](crate::models::UpdateAuditLoggingDestinationDetails).
    pub fn update_audit_logging_destination(
        &self,
        hsm_cluster_id: impl Into<String>,
        update_audit_logging_destination_details: models::UpdateAuditLoggingDestinationDetails,
    ) -> operations::UpdateAuditLoggingDestination {
        operations::UpdateAuditLoggingDestination::new(
            &self.client,
            hsm_cluster_id.into(),
            update_audit_logging_destination_details,
        )
    }

    /// Updates the HSM cluster.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `update_hsm_cluster_details`: The request body:
    ///   [`UpdateHsmClusterDetails`](crate::models::UpdateHsmClusterDetails).
    pub fn update_hsm_cluster(
        &self,
        hsm_cluster_id: impl Into<String>,
        update_hsm_cluster_details: models::UpdateHsmClusterDetails,
    ) -> operations::UpdateHsmCluster {
        operations::UpdateHsmCluster::new(
            &self.client,
            hsm_cluster_id.into(),
            update_hsm_cluster_details,
        )
    }

    /// Uploads the partition certificates.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `upload_partition_certificates_details`: The request body:
    ///   [`UploadPartitionCertificatesDetails`](crate::models::UploadPartitionCertificatesDetails).
    pub fn upload_partition_certificates(
        &self,
        hsm_cluster_id: impl Into<String>,
        upload_partition_certificates_details: models::UploadPartitionCertificatesDetails,
    ) -> operations::UploadPartitionCertificates {
        operations::UploadPartitionCertificates::new(
            &self.client,
            hsm_cluster_id.into(),
            upload_partition_certificates_details,
        )
    }
}

/// # HSM partition
impl KmsHsmClusterClient {
    /// Gets the HSM partition.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    /// - `hsm_partition_id`: The OCID of the HSM partition.
    pub fn get_hsm_partition(
        &self,
        hsm_cluster_id: impl Into<String>,
        hsm_partition_id: impl Into<String>,
    ) -> operations::GetHsmPartition {
        operations::GetHsmPartition::new(
            &self.client,
            hsm_cluster_id.into(),
            hsm_partition_id.into(),
        )
    }

    /// Lists the HSM partitions.
    ///
    /// - `hsm_cluster_id`: The OCID of the HSM cluster.
    pub fn list_hsm_partitions(
        &self,
        hsm_cluster_id: impl Into<String>,
    ) -> operations::ListHsmPartitions {
        operations::ListHsmPartitions::new(&self.client, hsm_cluster_id.into())
    }
}

client!(KmsHsmClusterClient);
