// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apigateway", "https://apigateway.{region}.oci.{secondLevelDomain}", "/20190501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apigateway::{ApiGatewayClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_apigateway::Error> {
/// let config = Config::load().await?;
/// let client = ApiGatewayClient::new(&config)?;
///
/// let mut items = client.list_apis("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ApiGatewayClient {
    client: Client,
}

impl ApiGatewayClient {
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

/// # API
impl ApiGatewayClient {
    /// Adds an API lock.
    ///
    /// - `api_id`: The OCID of the API.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_api_lock(
        &self,
        api_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddApiLock {
        operations::AddApiLock::new(&self.client, api_id.into(), add_resource_lock_details)
    }

    /// Moves the API to another compartment.
    ///
    /// - `api_id`: The OCID of the API.
    /// - `change_api_compartment_details`: The request body:
    ///   [`ChangeApiCompartmentDetails`](crate::models::ChangeApiCompartmentDetails).
    pub fn change_api_compartment(
        &self,
        api_id: impl Into<String>,
        change_api_compartment_details: models::ChangeApiCompartmentDetails,
    ) -> operations::ChangeApiCompartment {
        operations::ChangeApiCompartment::new(
            &self.client,
            api_id.into(),
            change_api_compartment_details,
        )
    }

    /// Creates an API.
    ///
    /// - `create_api_details`: The request body:
    ///   [`CreateApiDetails`](crate::models::CreateApiDetails).
    #[inline]
    pub fn create_api(
        &self,
        create_api_details: models::CreateApiDetails,
    ) -> operations::CreateApi {
        operations::CreateApi::new(&self.client, create_api_details)
    }

    /// Deletes the API.
    ///
    /// - `api_id`: The OCID of the API.
    pub fn delete_api(&self, api_id: impl Into<String>) -> operations::DeleteApi {
        operations::DeleteApi::new(&self.client, api_id.into())
    }

    /// Gets the API.
    ///
    /// - `api_id`: The OCID of the API.
    pub fn get_api(&self, api_id: impl Into<String>) -> operations::GetApi {
        operations::GetApi::new(&self.client, api_id.into())
    }

    /// Gets the API content.
    ///
    /// - `api_id`: The OCID of the API.
    pub fn get_api_content(&self, api_id: impl Into<String>) -> operations::GetApiContent {
        operations::GetApiContent::new(&self.client, api_id.into())
    }

    /// Lists the APIs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_apis(&self, compartment_id: impl Into<String>) -> operations::ListApis {
        operations::ListApis::new(&self.client, compartment_id.into())
    }

    /// Removes the API lock.
    ///
    /// - `api_id`: The OCID of the API.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_api_lock(
        &self,
        api_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveApiLock {
        operations::RemoveApiLock::new(&self.client, api_id.into(), remove_resource_lock_details)
    }

    /// Updates the API.
    ///
    /// - `api_id`: The OCID of the API.
    /// - `update_api_details`: The request body:
    ///   [`UpdateApiDetails`](crate::models::UpdateApiDetails).
    pub fn update_api(
        &self,
        api_id: impl Into<String>,
        update_api_details: models::UpdateApiDetails,
    ) -> operations::UpdateApi {
        operations::UpdateApi::new(&self.client, api_id.into(), update_api_details)
    }
}

/// # API specification
impl ApiGatewayClient {
    /// Gets the API deployment specification.
    ///
    /// - `api_id`: The OCID of the API.
    pub fn get_api_deployment_specification(
        &self,
        api_id: impl Into<String>,
    ) -> operations::GetApiDeploymentSpecification {
        operations::GetApiDeploymentSpecification::new(&self.client, api_id.into())
    }
}

/// # API validations
impl ApiGatewayClient {
    /// Gets the API validations.
    ///
    /// - `api_id`: The OCID of the API.
    pub fn get_api_validations(&self, api_id: impl Into<String>) -> operations::GetApiValidations {
        operations::GetApiValidations::new(&self.client, api_id.into())
    }
}

/// # Certificate
impl ApiGatewayClient {
    /// Adds a certificate lock.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_certificate_lock(
        &self,
        certificate_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddCertificateLock {
        operations::AddCertificateLock::new(
            &self.client,
            certificate_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the certificate to another compartment.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `change_certificate_compartment_details`: The request body:
    ///   [`ChangeCertificateCompartmentDetails`](crate::models::ChangeCertificateCompartmentDetails).
    pub fn change_certificate_compartment(
        &self,
        certificate_id: impl Into<String>,
        change_certificate_compartment_details: models::ChangeCertificateCompartmentDetails,
    ) -> operations::ChangeCertificateCompartment {
        operations::ChangeCertificateCompartment::new(
            &self.client,
            certificate_id.into(),
            change_certificate_compartment_details,
        )
    }

    /// Creates a certificate.
    ///
    /// - `create_certificate_details`: The request body:
    ///   [`CreateCertificateDetails`](crate::models::CreateCertificateDetails).
    #[inline]
    pub fn create_certificate(
        &self,
        create_certificate_details: models::CreateCertificateDetails,
    ) -> operations::CreateCertificate {
        operations::CreateCertificate::new(&self.client, create_certificate_details)
    }

    /// Deletes the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn delete_certificate(
        &self,
        certificate_id: impl Into<String>,
    ) -> operations::DeleteCertificate {
        operations::DeleteCertificate::new(&self.client, certificate_id.into())
    }

    /// Gets the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    pub fn get_certificate(&self, certificate_id: impl Into<String>) -> operations::GetCertificate {
        operations::GetCertificate::new(&self.client, certificate_id.into())
    }

    /// Lists the certificates.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_certificates(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCertificates {
        operations::ListCertificates::new(&self.client, compartment_id.into())
    }

    /// Removes the certificate lock.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_certificate_lock(
        &self,
        certificate_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveCertificateLock {
        operations::RemoveCertificateLock::new(
            &self.client,
            certificate_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the certificate.
    ///
    /// - `certificate_id`: The OCID of the certificate.
    /// - `update_certificate_details`: The request body:
    ///   [`UpdateCertificateDetails`](crate::models::UpdateCertificateDetails).
    pub fn update_certificate(
        &self,
        certificate_id: impl Into<String>,
        update_certificate_details: models::UpdateCertificateDetails,
    ) -> operations::UpdateCertificate {
        operations::UpdateCertificate::new(
            &self.client,
            certificate_id.into(),
            update_certificate_details,
        )
    }
}

/// # SDK
impl ApiGatewayClient {
    /// Adds an SDK lock.
    ///
    /// - `sdk_id`: The OCID of the SDK.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_sdk_lock(
        &self,
        sdk_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddSdkLock {
        operations::AddSdkLock::new(&self.client, sdk_id.into(), add_resource_lock_details)
    }

    /// Creates an SDK.
    ///
    /// - `create_sdk_details`: The request body:
    ///   [`CreateSdkDetails`](crate::models::CreateSdkDetails).
    #[inline]
    pub fn create_sdk(
        &self,
        create_sdk_details: models::CreateSdkDetails,
    ) -> operations::CreateSdk {
        operations::CreateSdk::new(&self.client, create_sdk_details)
    }

    /// Deletes the SDK.
    ///
    /// - `sdk_id`: The OCID of the SDK.
    pub fn delete_sdk(&self, sdk_id: impl Into<String>) -> operations::DeleteSdk {
        operations::DeleteSdk::new(&self.client, sdk_id.into())
    }

    /// Gets the SDK.
    ///
    /// - `sdk_id`: The OCID of the SDK.
    pub fn get_sdk(&self, sdk_id: impl Into<String>) -> operations::GetSdk {
        operations::GetSdk::new(&self.client, sdk_id.into())
    }

    /// Lists the SDKs.
    #[inline]
    pub fn list_sdks(&self) -> operations::ListSdks {
        operations::ListSdks::new(&self.client)
    }

    /// Removes the SDK lock.
    ///
    /// - `sdk_id`: The OCID of the SDK.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_sdk_lock(
        &self,
        sdk_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveSdkLock {
        operations::RemoveSdkLock::new(&self.client, sdk_id.into(), remove_resource_lock_details)
    }

    /// Updates the SDK.
    ///
    /// - `sdk_id`: The OCID of the SDK.
    /// - `update_sdk_details`: The request body:
    ///   [`UpdateSdkDetails`](crate::models::UpdateSdkDetails).
    pub fn update_sdk(
        &self,
        sdk_id: impl Into<String>,
        update_sdk_details: models::UpdateSdkDetails,
    ) -> operations::UpdateSdk {
        operations::UpdateSdk::new(&self.client, sdk_id.into(), update_sdk_details)
    }
}

/// # SDK language type
impl ApiGatewayClient {
    /// Lists the SDK language types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_sdk_language_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSdkLanguageTypes {
        operations::ListSdkLanguageTypes::new(&self.client, compartment_id.into())
    }
}

client!(ApiGatewayClient);
