// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("functions", "https://functions.{region}.oci.{secondLevelDomain}", "/20260325")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Functions API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_functions::{Config, FunctionsManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_functions::Error> {
/// let config = Config::load().await?;
/// let client = FunctionsManagementClient::new(&config)?;
///
/// let mut items = client.list_applications("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FunctionsManagementClient {
    client: Client,
}

impl FunctionsManagementClient {
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
impl FunctionsManagementClient {
    /// Moves the application to another compartment.
    ///
    /// - `application_id`: The OCID of the application.
    /// - `change_application_compartment_details`: The request body:
    ///   [`ChangeApplicationCompartmentDetails`](crate::models::ChangeApplicationCompartmentDetails).
    pub fn change_application_compartment(
        &self,
        application_id: impl Into<String>,
        change_application_compartment_details: models::ChangeApplicationCompartmentDetails,
    ) -> operations::ChangeApplicationCompartment {
        operations::ChangeApplicationCompartment::new(
            &self.client,
            application_id.into(),
            change_application_compartment_details,
        )
    }

    /// Creates an application.
    ///
    /// - `create_application_details`: The request body:
    ///   [`CreateApplicationDetails`](crate::models::CreateApplicationDetails).
    #[inline]
    pub fn create_application(
        &self,
        create_application_details: models::CreateApplicationDetails,
    ) -> operations::CreateApplication {
        operations::CreateApplication::new(&self.client, create_application_details)
    }

    /// Deletes the application.
    ///
    /// - `application_id`: The OCID of the application.
    pub fn delete_application(
        &self,
        application_id: impl Into<String>,
    ) -> operations::DeleteApplication {
        operations::DeleteApplication::new(&self.client, application_id.into())
    }

    /// Gets the application.
    ///
    /// - `application_id`: The OCID of the application.
    pub fn get_application(&self, application_id: impl Into<String>) -> operations::GetApplication {
        operations::GetApplication::new(&self.client, application_id.into())
    }

    /// Lists the applications.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListApplications {
        operations::ListApplications::new(&self.client, compartment_id.into())
    }

    /// Updates the application.
    ///
    /// - `application_id`: The OCID of the application.
    /// - `update_application_details`: The request body:
    ///   [`UpdateApplicationDetails`](crate::models::UpdateApplicationDetails).
    pub fn update_application(
        &self,
        application_id: impl Into<String>,
        update_application_details: models::UpdateApplicationDetails,
    ) -> operations::UpdateApplication {
        operations::UpdateApplication::new(
            &self.client,
            application_id.into(),
            update_application_details,
        )
    }
}

/// # Function
impl FunctionsManagementClient {
    /// Creates a function.
    ///
    /// - `create_function_details`: The request body:
    ///   [`CreateFunctionDetails`](crate::models::CreateFunctionDetails).
    #[inline]
    pub fn create_function(
        &self,
        create_function_details: models::CreateFunctionDetails,
    ) -> operations::CreateFunction {
        operations::CreateFunction::new(&self.client, create_function_details)
    }

    /// Deletes the function.
    ///
    /// - `function_id`: The OCID of the function.
    pub fn delete_function(&self, function_id: impl Into<String>) -> operations::DeleteFunction {
        operations::DeleteFunction::new(&self.client, function_id.into())
    }

    /// Gets the function.
    ///
    /// - `function_id`: The OCID of the function.
    pub fn get_function(&self, function_id: impl Into<String>) -> operations::GetFunction {
        operations::GetFunction::new(&self.client, function_id.into())
    }

    /// Lists the functions.
    ///
    /// - `application_id`: The OCID of the application.
    pub fn list_functions(&self, application_id: impl Into<String>) -> operations::ListFunctions {
        operations::ListFunctions::new(&self.client, application_id.into())
    }

    /// Updates the function.
    ///
    /// - `function_id`: The OCID of the function.
    /// - `update_function_details`: The request body:
    ///   [`UpdateFunctionDetails`](crate::models::UpdateFunctionDetails).
    pub fn update_function(
        &self,
        function_id: impl Into<String>,
        update_function_details: models::UpdateFunctionDetails,
    ) -> operations::UpdateFunction {
        operations::UpdateFunction::new(&self.client, function_id.into(), update_function_details)
    }
}

/// # Functions runtime
impl FunctionsManagementClient {
    /// Gets the functions runtime.
    ///
    /// - `functions_runtime_id`: The OCID of the functions runtime.
    pub fn get_functions_runtime(
        &self,
        functions_runtime_id: impl Into<String>,
    ) -> operations::GetFunctionsRuntime {
        operations::GetFunctionsRuntime::new(&self.client, functions_runtime_id.into())
    }

    /// Lists the functions runtimes.
    #[inline]
    pub fn list_functions_runtimes(&self) -> operations::ListFunctionsRuntimes {
        operations::ListFunctionsRuntimes::new(&self.client)
    }
}

/// # Functions runtime version
impl FunctionsManagementClient {
    /// Gets the functions runtime version.
    ///
    /// - `functions_runtime_version_id`: The OCID of the functions runtime version.
    pub fn get_functions_runtime_version(
        &self,
        functions_runtime_version_id: impl Into<String>,
    ) -> operations::GetFunctionsRuntimeVersion {
        operations::GetFunctionsRuntimeVersion::new(
            &self.client,
            functions_runtime_version_id.into(),
        )
    }

    /// Lists the functions runtime versions.
    #[inline]
    pub fn list_functions_runtime_versions(&self) -> operations::ListFunctionsRuntimeVersions {
        operations::ListFunctionsRuntimeVersions::new(&self.client)
    }
}

/// # Pbf listing
impl FunctionsManagementClient {
    /// Gets the pbf listing.
    ///
    /// - `pbf_listing_id`: The OCID of the listing of the pre-built function (PBF).
    pub fn get_pbf_listing(&self, pbf_listing_id: impl Into<String>) -> operations::GetPbfListing {
        operations::GetPbfListing::new(&self.client, pbf_listing_id.into())
    }

    /// Lists the pbf listings.
    #[inline]
    pub fn list_pbf_listings(&self) -> operations::ListPbfListings {
        operations::ListPbfListings::new(&self.client)
    }
}

/// # Pbf listing version
impl FunctionsManagementClient {
    /// Gets the pbf listing version.
    ///
    /// - `pbf_listing_version_id`: The ID of the listing version of the pre-built function.
    pub fn get_pbf_listing_version(
        &self,
        pbf_listing_version_id: impl Into<String>,
    ) -> operations::GetPbfListingVersion {
        operations::GetPbfListingVersion::new(&self.client, pbf_listing_version_id.into())
    }

    /// Lists the pbf listing versions.
    ///
    /// - `pbf_listing_id`: The OCID of the listing of the pre-built function (PBF).
    pub fn list_pbf_listing_versions(
        &self,
        pbf_listing_id: impl Into<String>,
    ) -> operations::ListPbfListingVersions {
        operations::ListPbfListingVersions::new(&self.client, pbf_listing_id.into())
    }
}

/// # Triggers
impl FunctionsManagementClient {
    /// Lists the triggers.
    #[inline]
    pub fn list_triggers(&self) -> operations::ListTriggers {
        operations::ListTriggers::new(&self.client)
    }
}

client!(FunctionsManagementClient);
