// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("oda", "https://digitalassistant-api.{region}.oci.{secondLevelDomain}", "/20190506")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Digital Assistant API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oda::{Config, OdapackageClient};
///
/// # async fn example() -> Result<(), oci_sdk_oda::Error> {
/// let config = Config::load().await?;
/// let client = OdapackageClient::new(&config)?;
///
/// let mut items = client.list_packages().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OdapackageClient {
    client: Client,
}

impl OdapackageClient {
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

/// # Imported package
impl OdapackageClient {
    /// Creates an imported package.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_imported_package_details`: The request body:
    ///   [`CreateImportedPackageDetails`](crate::models::CreateImportedPackageDetails).
    pub fn create_imported_package(
        &self,
        oda_instance_id: impl Into<String>,
        create_imported_package_details: models::CreateImportedPackageDetails,
    ) -> operations::CreateImportedPackage {
        operations::CreateImportedPackage::new(
            &self.client,
            oda_instance_id.into(),
            create_imported_package_details,
        )
    }

    /// Deletes the imported package.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `package_id`: The ID of the package.
    pub fn delete_imported_package(
        &self,
        oda_instance_id: impl Into<String>,
        package_id: impl Into<String>,
    ) -> operations::DeleteImportedPackage {
        operations::DeleteImportedPackage::new(
            &self.client,
            oda_instance_id.into(),
            package_id.into(),
        )
    }

    /// Gets the imported package.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `package_id`: The ID of the package.
    pub fn get_imported_package(
        &self,
        oda_instance_id: impl Into<String>,
        package_id: impl Into<String>,
    ) -> operations::GetImportedPackage {
        operations::GetImportedPackage::new(&self.client, oda_instance_id.into(), package_id.into())
    }

    /// Lists the imported packages.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_imported_packages(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::ListImportedPackages {
        operations::ListImportedPackages::new(&self.client, oda_instance_id.into())
    }

    /// Updates the imported package.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `package_id`: The ID of the package.
    /// - `update_imported_package_details`: The request body:
    ///   [`UpdateImportedPackageDetails`](crate::models::UpdateImportedPackageDetails).
    pub fn update_imported_package(
        &self,
        oda_instance_id: impl Into<String>,
        package_id: impl Into<String>,
        update_imported_package_details: models::UpdateImportedPackageDetails,
    ) -> operations::UpdateImportedPackage {
        operations::UpdateImportedPackage::new(
            &self.client,
            oda_instance_id.into(),
            package_id.into(),
            update_imported_package_details,
        )
    }
}

/// # Package
impl OdapackageClient {
    /// Gets the package.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `package_id`: The ID of the package.
    pub fn get_package(
        &self,
        oda_instance_id: impl Into<String>,
        package_id: impl Into<String>,
    ) -> operations::GetPackage {
        operations::GetPackage::new(&self.client, oda_instance_id.into(), package_id.into())
    }

    /// Lists the packages.
    #[inline]
    pub fn list_packages(&self) -> operations::ListPackages {
        operations::ListPackages::new(&self.client)
    }
}

client!(OdapackageClient);
