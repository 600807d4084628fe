// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("service-catalog", "https://service-catalog.{region}.oci.{secondLevelDomain}", "/20210527")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Service Catalog API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_service_catalog::{Config, ServiceCatalogClient};
///
/// # async fn example() -> Result<(), oci_sdk_service_catalog::Error> {
/// let config = Config::load().await?;
/// let client = ServiceCatalogClient::new(&config)?;
///
/// let mut items = client.list_private_applications("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ServiceCatalogClient {
    client: Client,
}

impl ServiceCatalogClient {
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

/// # Application
impl ServiceCatalogClient {
    /// Lists all applications.
    #[inline]
    pub fn list_all_applications(&self) -> operations::ListAllApplications {
        operations::ListAllApplications::new(&self.client)
    }

    /// Lists the applications.
    #[inline]
    pub fn list_applications(&self) -> operations::ListApplications {
        operations::ListApplications::new(&self.client)
    }
}

/// # Configuration
impl ServiceCatalogClient {
    /// Gets the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, compartment_id.into())
    }
}

/// # Private application
impl ServiceCatalogClient {
    /// Moves the private application to another compartment.
    ///
    /// - `private_application_id`: The ID of the private application.
    /// - `change_private_application_compartment_details`: The request body:
    ///   [`ChangePrivateApplicationCompartmentDetails`](crate::models::ChangePrivateApplicationCompartmentDetails).
    pub fn change_private_application_compartment(
        &self,
        private_application_id: impl Into<String>,
        change_private_application_compartment_details: models::ChangePrivateApplicationCompartmentDetails,
    ) -> operations::ChangePrivateApplicationCompartment {
        operations::ChangePrivateApplicationCompartment::new(
            &self.client,
            private_application_id.into(),
            change_private_application_compartment_details,
        )
    }

    /// Creates a private application.
    ///
    /// - `create_private_application_details`: The request body:
    ///   [`CreatePrivateApplicationDetails`](crate::models::CreatePrivateApplicationDetails).
    #[inline]
    pub fn create_private_application(
        &self,
        create_private_application_details: models::CreatePrivateApplicationDetails,
    ) -> operations::CreatePrivateApplication {
        operations::CreatePrivateApplication::new(&self.client, create_private_application_details)
    }

    /// Deletes the private application.
    ///
    /// - `private_application_id`: The ID of the private application.
    pub fn delete_private_application(
        &self,
        private_application_id: impl Into<String>,
    ) -> operations::DeletePrivateApplication {
        operations::DeletePrivateApplication::new(&self.client, private_application_id.into())
    }

    /// Gets the private application.
    ///
    /// - `private_application_id`: The ID of the private application.
    pub fn get_private_application(
        &self,
        private_application_id: impl Into<String>,
    ) -> operations::GetPrivateApplication {
        operations::GetPrivateApplication::new(&self.client, private_application_id.into())
    }

    /// Gets the private application action download logo.
    ///
    /// - `private_application_id`: The ID of the private application.
    pub fn get_private_application_action_download_logo(
        &self,
        private_application_id: impl Into<String>,
    ) -> operations::GetPrivateApplicationActionDownloadLogo {
        operations::GetPrivateApplicationActionDownloadLogo::new(
            &self.client,
            private_application_id.into(),
        )
    }

    /// Lists the private applications.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_private_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPrivateApplications {
        operations::ListPrivateApplications::new(&self.client, compartment_id.into())
    }

    /// Updates the private application.
    ///
    /// - `private_application_id`: The ID of the private application.
    /// - `update_private_application_details`: The request body:
    ///   [`UpdatePrivateApplicationDetails`](crate::models::UpdatePrivateApplicationDetails).
    pub fn update_private_application(
        &self,
        private_application_id: impl Into<String>,
        update_private_application_details: models::UpdatePrivateApplicationDetails,
    ) -> operations::UpdatePrivateApplication {
        operations::UpdatePrivateApplication::new(
            &self.client,
            private_application_id.into(),
            update_private_application_details,
        )
    }
}

/// # Private application package
impl ServiceCatalogClient {
    /// Gets the private application package.
    ///
    /// - `private_application_package_id`: The ID of the private application package.
    pub fn get_private_application_package(
        &self,
        private_application_package_id: impl Into<String>,
    ) -> operations::GetPrivateApplicationPackage {
        operations::GetPrivateApplicationPackage::new(
            &self.client,
            private_application_package_id.into(),
        )
    }

    /// Gets the private application package action download configuration.
    ///
    /// - `private_application_package_id`: The ID of the private application package.
    pub fn get_private_application_package_action_download_config(
        &self,
        private_application_package_id: impl Into<String>,
    ) -> operations::GetPrivateApplicationPackageActionDownloadConfig {
        operations::GetPrivateApplicationPackageActionDownloadConfig::new(
            &self.client,
            private_application_package_id.into(),
        )
    }

    /// Lists the private application packages.
    ///
    /// - `private_application_id`: The ID of the private application.
    pub fn list_private_application_packages(
        &self,
        private_application_id: impl Into<String>,
    ) -> operations::ListPrivateApplicationPackages {
        operations::ListPrivateApplicationPackages::new(&self.client, private_application_id.into())
    }
}

/// # Service catalog
impl ServiceCatalogClient {
    /// Moves the service catalog to another compartment.
    ///
    /// - `service_catalog_id`: The ID of the service catalog.
    /// - `change_service_catalog_compartment_details`: The request body:
    ///   [`ChangeServiceCatalogCompartmentDetails`](crate::models::ChangeServiceCatalogCompartmentDetails).
    pub fn change_service_catalog_compartment(
        &self,
        service_catalog_id: impl Into<String>,
        change_service_catalog_compartment_details: models::ChangeServiceCatalogCompartmentDetails,
    ) -> operations::ChangeServiceCatalogCompartment {
        operations::ChangeServiceCatalogCompartment::new(
            &self.client,
            service_catalog_id.into(),
            change_service_catalog_compartment_details,
        )
    }

    /// Creates a service catalog.
    ///
    /// - `create_service_catalog_details`: The request body:
    ///   [`CreateServiceCatalogDetails`](crate::models::CreateServiceCatalogDetails).
    #[inline]
    pub fn create_service_catalog(
        &self,
        create_service_catalog_details: models::CreateServiceCatalogDetails,
    ) -> operations::CreateServiceCatalog {
        operations::CreateServiceCatalog::new(&self.client, create_service_catalog_details)
    }

    /// Deletes the service catalog.
    ///
    /// - `service_catalog_id`: The ID of the service catalog.
    pub fn delete_service_catalog(
        &self,
        service_catalog_id: impl Into<String>,
    ) -> operations::DeleteServiceCatalog {
        operations::DeleteServiceCatalog::new(&self.client, service_catalog_id.into())
    }

    /// Gets the service catalog.
    ///
    /// - `service_catalog_id`: The ID of the service catalog.
    pub fn get_service_catalog(
        &self,
        service_catalog_id: impl Into<String>,
    ) -> operations::GetServiceCatalog {
        operations::GetServiceCatalog::new(&self.client, service_catalog_id.into())
    }

    /// Lists the service catalogs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_service_catalogs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListServiceCatalogs {
        operations::ListServiceCatalogs::new(&self.client, compartment_id.into())
    }

    /// Updates the service catalog.
    ///
    /// - `service_catalog_id`: The ID of the service catalog.
    /// - `update_service_catalog_details`: The request body:
    ///   [`UpdateServiceCatalogDetails`](crate::models::UpdateServiceCatalogDetails).
    pub fn update_service_catalog(
        &self,
        service_catalog_id: impl Into<String>,
        update_service_catalog_details: models::UpdateServiceCatalogDetails,
    ) -> operations::UpdateServiceCatalog {
        operations::UpdateServiceCatalog::new(
            &self.client,
            service_catalog_id.into(),
            update_service_catalog_details,
        )
    }
}

/// # Service catalog association
impl ServiceCatalogClient {
    /// Replaces the service catalog associations in bulk.
    ///
    /// - `service_catalog_id`: The ID of the service catalog.
    /// - `bulk_replace_service_catalog_associations_details`: The request body:
    ///   [`BulkReplaceServiceCatalogAssociationsDetails`](crate::models::BulkReplaceServiceCatalogAssociationsDetails).
    pub fn bulk_replace_service_catalog_associations(
        &self,
        service_catalog_id: impl Into<String>,
        bulk_replace_service_catalog_associations_details: models::BulkReplaceServiceCatalogAssociationsDetails,
    ) -> operations::BulkReplaceServiceCatalogAssociations {
        operations::BulkReplaceServiceCatalogAssociations::new(
            &self.client,
            service_catalog_id.into(),
            bulk_replace_service_catalog_associations_details,
        )
    }

    /// Creates a service catalog association.
    ///
    /// - `create_service_catalog_association_details`: The request body:
    ///   [`CreateServiceCatalogAssociationDetails`](crate::models::CreateServiceCatalogAssociationDetails).
    #[inline]
    pub fn create_service_catalog_association(
        &self,
        create_service_catalog_association_details: models::CreateServiceCatalogAssociationDetails,
    ) -> operations::CreateServiceCatalogAssociation {
        operations::CreateServiceCatalogAssociation::new(
            &self.client,
            create_service_catalog_association_details,
        )
    }

    /// Deletes the service catalog association.
    ///
    /// - `service_catalog_association_id`: The ID of the service catalog association.
    pub fn delete_service_catalog_association(
        &self,
        service_catalog_association_id: impl Into<String>,
    ) -> operations::DeleteServiceCatalogAssociation {
        operations::DeleteServiceCatalogAssociation::new(
            &self.client,
            service_catalog_association_id.into(),
        )
    }

    /// Gets the service catalog association.
    ///
    /// - `service_catalog_association_id`: The ID of the service catalog association.
    pub fn get_service_catalog_association(
        &self,
        service_catalog_association_id: impl Into<String>,
    ) -> operations::GetServiceCatalogAssociation {
        operations::GetServiceCatalogAssociation::new(
            &self.client,
            service_catalog_association_id.into(),
        )
    }

    /// Lists the service catalog associations.
    #[inline]
    pub fn list_service_catalog_associations(&self) -> operations::ListServiceCatalogAssociations {
        operations::ListServiceCatalogAssociations::new(&self.client)
    }
}

/// # Work request
impl ServiceCatalogClient {
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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(ServiceCatalogClient);
