// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("license-manager", "https://licensemanager.{region}.oci.{secondLevelDomain}", "/20220430");

/// A client for the License Manager API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_license_manager::{Config, LicenseManagerClient};
///
/// # async fn example() -> Result<(), oci_sdk_license_manager::Error> {
/// let config = Config::load().await?;
/// let client = LicenseManagerClient::new(&config)?;
///
/// let mut items = client.list_product_licenses("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LicenseManagerClient {
    client: Client,
}

impl LicenseManagerClient {
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

/// # Bulk upload template
impl LicenseManagerClient {
    /// Gets the bulk upload template.
    #[inline]
    pub fn get_bulk_upload_template(&self) -> operations::GetBulkUploadTemplate {
        operations::GetBulkUploadTemplate::new(&self.client)
    }
}

/// # Configuration
impl LicenseManagerClient {
    /// Gets the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_configuration_details: models::UpdateConfigurationDetails,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_configuration_details,
        )
    }
}

/// # License metric
impl LicenseManagerClient {
    /// Gets the license metric.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_license_metric(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetLicenseMetric {
        operations::GetLicenseMetric::new(&self.client, compartment_id.into())
    }
}

/// # License record
impl LicenseManagerClient {
    /// Uploads the license records in bulk.
    ///
    /// - `bulk_upload_license_records_details`: The request body:
    ///   [`BulkUploadLicenseRecordsDetails`](crate::models::BulkUploadLicenseRecordsDetails).
    #[inline]
    pub fn bulk_upload_license_records(
        &self,
        bulk_upload_license_records_details: models::BulkUploadLicenseRecordsDetails,
    ) -> operations::BulkUploadLicenseRecords {
        operations::BulkUploadLicenseRecords::new(&self.client, bulk_upload_license_records_details)
    }

    /// Creates a license record.
    ///
    /// - `product_license_id`: The OCID of the product license.
    /// - `create_license_record_details`: The request body:
    ///   [`CreateLicenseRecordDetails`](crate::models::CreateLicenseRecordDetails).
    pub fn create_license_record(
        &self,
        product_license_id: impl Into<String>,
        create_license_record_details: models::CreateLicenseRecordDetails,
    ) -> operations::CreateLicenseRecord {
        operations::CreateLicenseRecord::new(
            &self.client,
            product_license_id.into(),
            create_license_record_details,
        )
    }

    /// Deletes the license record.
    ///
    /// - `license_record_id`: The ID of the license record.
    pub fn delete_license_record(
        &self,
        license_record_id: impl Into<String>,
    ) -> operations::DeleteLicenseRecord {
        operations::DeleteLicenseRecord::new(&self.client, license_record_id.into())
    }

    /// Gets the license record.
    ///
    /// - `license_record_id`: The ID of the license record.
    pub fn get_license_record(
        &self,
        license_record_id: impl Into<String>,
    ) -> operations::GetLicenseRecord {
        operations::GetLicenseRecord::new(&self.client, license_record_id.into())
    }

    /// Lists the license records.
    ///
    /// - `product_license_id`: The OCID of the product license.
    pub fn list_license_records(
        &self,
        product_license_id: impl Into<String>,
    ) -> operations::ListLicenseRecords {
        operations::ListLicenseRecords::new(&self.client, product_license_id.into())
    }

    /// Updates the license record.
    ///
    /// - `license_record_id`: The ID of the license record.
    /// - `update_license_record_details`: The request body:
    ///   [`UpdateLicenseRecordDetails`](crate::models::UpdateLicenseRecordDetails).
    pub fn update_license_record(
        &self,
        license_record_id: impl Into<String>,
        update_license_record_details: models::UpdateLicenseRecordDetails,
    ) -> operations::UpdateLicenseRecord {
        operations::UpdateLicenseRecord::new(
            &self.client,
            license_record_id.into(),
            update_license_record_details,
        )
    }
}

/// # Product license
impl LicenseManagerClient {
    /// Creates a product license.
    ///
    /// - `create_product_license_details`: The request body:
    ///   [`CreateProductLicenseDetails`](crate::models::CreateProductLicenseDetails).
    #[inline]
    pub fn create_product_license(
        &self,
        create_product_license_details: models::CreateProductLicenseDetails,
    ) -> operations::CreateProductLicense {
        operations::CreateProductLicense::new(&self.client, create_product_license_details)
    }

    /// Deletes the product license.
    ///
    /// - `product_license_id`: The OCID of the product license.
    pub fn delete_product_license(
        &self,
        product_license_id: impl Into<String>,
    ) -> operations::DeleteProductLicense {
        operations::DeleteProductLicense::new(&self.client, product_license_id.into())
    }

    /// Gets the product license.
    ///
    /// - `product_license_id`: The OCID of the product license.
    pub fn get_product_license(
        &self,
        product_license_id: impl Into<String>,
    ) -> operations::GetProductLicense {
        operations::GetProductLicense::new(&self.client, product_license_id.into())
    }

    /// Lists the product licenses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_product_licenses(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListProductLicenses {
        operations::ListProductLicenses::new(&self.client, compartment_id.into())
    }

    /// Updates the product license.
    ///
    /// - `product_license_id`: The OCID of the product license.
    /// - `update_product_license_details`: The request body:
    ///   [`UpdateProductLicenseDetails`](crate::models::UpdateProductLicenseDetails).
    pub fn update_product_license(
        &self,
        product_license_id: impl Into<String>,
        update_product_license_details: models::UpdateProductLicenseDetails,
    ) -> operations::UpdateProductLicense {
        operations::UpdateProductLicense::new(
            &self.client,
            product_license_id.into(),
            update_product_license_details,
        )
    }
}

/// # Product license consumer
impl LicenseManagerClient {
    /// Lists the product license consumers.
    ///
    /// - `product_license_id`: The OCID of the product license.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_product_license_consumers(
        &self,
        product_license_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListProductLicenseConsumers {
        operations::ListProductLicenseConsumers::new(
            &self.client,
            product_license_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Top utilized product license
impl LicenseManagerClient {
    /// Lists the top utilized product licenses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_top_utilized_product_licenses(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTopUtilizedProductLicenses {
        operations::ListTopUtilizedProductLicenses::new(&self.client, compartment_id.into())
    }
}

/// # Top utilized resource
impl LicenseManagerClient {
    /// Lists the top utilized resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_top_utilized_resources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListTopUtilizedResources {
        operations::ListTopUtilizedResources::new(&self.client, compartment_id.into())
    }
}

client!(LicenseManagerClient);
