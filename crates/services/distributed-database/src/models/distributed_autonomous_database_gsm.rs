// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A distributed autonomous database GSM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseGsm {
    /// The name.
    pub name: String,
    /// The compute count.
    pub compute_count: f64,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: f64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The status.
    pub status: models::DistributedAutonomousDatabaseGsmStatus,
    /// The expiration of the SSL certificate of the global service manager.
    pub time_ssl_certificate_expires: Option<DateTime<Utc>>,
    /// The ID of the underlying resource.
    pub supporting_resource_id: Option<String>,
    /// The image of the global service manager (GSM).
    pub gsm_image_details: Option<models::DistributedAutonomousDatabaseGsmImage>,
    /// The metadata.
    pub metadata: Option<models::DistributedAutonomousDbMetadata>,
}

model! {
    DistributedAutonomousDatabaseGsm {
        name = "name";
        compute_count = "computeCount";
        data_storage_size_in_gbs = "dataStorageSizeInGbs";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        status = "status";
        time_ssl_certificate_expires = "timeSslCertificateExpires";
        supporting_resource_id = "supportingResourceId";
        gsm_image_details = "gsmImageDetails";
        metadata = "metadata";
    }
}
