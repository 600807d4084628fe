// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("security-attribute", "https://security-attribute.{region}.oci.{secondLevelDomain}", "/20240815");

/// A client for the Security Attributes API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_security_attribute::{Config, SecurityAttributeClient};
///
/// # async fn example() -> Result<(), oci_sdk_security_attribute::Error> {
/// let config = Config::load().await?;
/// let client = SecurityAttributeClient::new(&config)?;
///
/// let mut items = client.list_security_attribute_namespaces().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SecurityAttributeClient {
    client: Client,
}

impl SecurityAttributeClient {
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

/// # Security attribute
impl SecurityAttributeClient {
    /// Deletes the security attributes in bulk.
    ///
    /// - `bulk_delete_security_attributes_details`: The request body:
    ///   [`BulkDeleteSecurityAttributesDetails`](crate::models::BulkDeleteSecurityAttributesDetails).
    #[inline]
    pub fn bulk_delete_security_attributes(
        &self,
        bulk_delete_security_attributes_details: models::BulkDeleteSecurityAttributesDetails,
    ) -> operations::BulkDeleteSecurityAttributes {
        operations::BulkDeleteSecurityAttributes::new(
            &self.client,
            bulk_delete_security_attributes_details,
        )
    }

    /// Edits the security attributes in bulk.
    #[inline]
    pub fn bulk_edit_security_attributes(&self) -> operations::BulkEditSecurityAttributes {
        operations::BulkEditSecurityAttributes::new(&self.client)
    }

    /// Creates a security attribute.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    /// - `create_security_attribute_details`: The request body:
    ///   [`CreateSecurityAttributeDetails`](crate::models::CreateSecurityAttributeDetails).
    pub fn create_security_attribute(
        &self,
        security_attribute_namespace_id: impl Into<String>,
        create_security_attribute_details: models::CreateSecurityAttributeDetails,
    ) -> operations::CreateSecurityAttribute {
        operations::CreateSecurityAttribute::new(
            &self.client,
            security_attribute_namespace_id.into(),
            create_security_attribute_details,
        )
    }

    /// Deletes the security attribute.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    /// - `security_attribute_name`: The name of the security attribute.
    pub fn delete_security_attribute(
        &self,
        security_attribute_namespace_id: impl Into<String>,
        security_attribute_name: impl Into<String>,
    ) -> operations::DeleteSecurityAttribute {
        operations::DeleteSecurityAttribute::new(
            &self.client,
            security_attribute_namespace_id.into(),
            security_attribute_name.into(),
        )
    }

    /// Gets the security attribute.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    /// - `security_attribute_name`: The name of the security attribute.
    pub fn get_security_attribute(
        &self,
        security_attribute_namespace_id: impl Into<String>,
        security_attribute_name: impl Into<String>,
    ) -> operations::GetSecurityAttribute {
        operations::GetSecurityAttribute::new(
            &self.client,
            security_attribute_namespace_id.into(),
            security_attribute_name.into(),
        )
    }

    /// Lists the security attributes.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    pub fn list_security_attributes(
        &self,
        security_attribute_namespace_id: impl Into<String>,
    ) -> operations::ListSecurityAttributes {
        operations::ListSecurityAttributes::new(
            &self.client,
            security_attribute_namespace_id.into(),
        )
    }

    /// Updates the security attribute.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    /// - `security_attribute_name`: The name of the security attribute.
    /// - `update_security_attribute_details`: The request body:
    ///   [`UpdateSecurityAttributeDetails`](crate::models::UpdateSecurityAttributeDetails).
    pub fn update_security_attribute(
        &self,
        security_attribute_namespace_id: impl Into<String>,
        security_attribute_name: impl Into<String>,
        update_security_attribute_details: models::UpdateSecurityAttributeDetails,
    ) -> operations::UpdateSecurityAttribute {
        operations::UpdateSecurityAttribute::new(
            &self.client,
            security_attribute_namespace_id.into(),
            security_attribute_name.into(),
            update_security_attribute_details,
        )
    }
}

/// # Security attribute namespace
impl SecurityAttributeClient {
    /// Deletes the security attribute namespace with all resources that depend on it.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    pub fn cascading_delete_security_attribute_namespace(
        &self,
        security_attribute_namespace_id: impl Into<String>,
    ) -> operations::CascadingDeleteSecurityAttributeNamespace {
        operations::CascadingDeleteSecurityAttributeNamespace::new(
            &self.client,
            security_attribute_namespace_id.into(),
        )
    }

    /// Moves the security attribute namespace to another compartment.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    /// - `change_security_attribute_namespace_compartment_details`: The request body:
    ///   [`ChangeSecurityAttributeNamespaceCompartmentDetails`](crate::models::ChangeSecurityAttributeNamespaceCompartmentDetails).
    pub fn change_security_attribute_namespace_compartment(
        &self,
        security_attribute_namespace_id: impl Into<String>,
        change_security_attribute_namespace_compartment_details: models::ChangeSecurityAttributeNamespaceCompartmentDetails,
    ) -> operations::ChangeSecurityAttributeNamespaceCompartment {
        operations::ChangeSecurityAttributeNamespaceCompartment::new(
            &self.client,
            security_attribute_namespace_id.into(),
            change_security_attribute_namespace_compartment_details,
        )
    }

    /// Creates a security attribute namespace.
    ///
    /// - `create_security_attribute_namespace_details`: The request body:
    ///   [`CreateSecurityAttributeNamespaceDetails`](crate::models::CreateSecurityAttributeNamespaceDetails).
    #[inline]
    pub fn create_security_attribute_namespace(
        &self,
        create_security_attribute_namespace_details: models::CreateSecurityAttributeNamespaceDetails,
    ) -> operations::CreateSecurityAttributeNamespace {
        operations::CreateSecurityAttributeNamespace::new(
            &self.client,
            create_security_attribute_namespace_details,
        )
    }

    /// Deletes the security attribute namespace.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    pub fn delete_security_attribute_namespace(
        &self,
        security_attribute_namespace_id: impl Into<String>,
    ) -> operations::DeleteSecurityAttributeNamespace {
        operations::DeleteSecurityAttributeNamespace::new(
            &self.client,
            security_attribute_namespace_id.into(),
        )
    }

    /// Gets the security attribute namespace.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    pub fn get_security_attribute_namespace(
        &self,
        security_attribute_namespace_id: impl Into<String>,
    ) -> operations::GetSecurityAttributeNamespace {
        operations::GetSecurityAttributeNamespace::new(
            &self.client,
            security_attribute_namespace_id.into(),
        )
    }

    /// Lists the security attribute namespaces.
    #[inline]
    pub fn list_security_attribute_namespaces(
        &self,
    ) -> operations::ListSecurityAttributeNamespaces {
        operations::ListSecurityAttributeNamespaces::new(&self.client)
    }

    /// Updates the security attribute namespace.
    ///
    /// - `security_attribute_namespace_id`: The OCID of the security attribute namespace.
    /// - `update_security_attribute_namespace_details`: The request body:
    ///   [`UpdateSecurityAttributeNamespaceDetails`](crate::models::UpdateSecurityAttributeNamespaceDetails).
    pub fn update_security_attribute_namespace(
        &self,
        security_attribute_namespace_id: impl Into<String>,
        update_security_attribute_namespace_details: models::UpdateSecurityAttributeNamespaceDetails,
    ) -> operations::UpdateSecurityAttributeNamespace {
        operations::UpdateSecurityAttributeNamespace::new(
            &self.client,
            security_attribute_namespace_id.into(),
            update_security_attribute_namespace_details,
        )
    }
}

/// # Security attribute work request
impl SecurityAttributeClient {
    /// Gets the security attribute work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_security_attribute_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetSecurityAttributeWorkRequest {
        operations::GetSecurityAttributeWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the security attribute work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_security_attribute_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListSecurityAttributeWorkRequestErrors {
        operations::ListSecurityAttributeWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
        )
    }

    /// Lists the security attribute work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_security_attribute_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListSecurityAttributeWorkRequestLogs {
        operations::ListSecurityAttributeWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the security attribute work requests.
    #[inline]
    pub fn list_security_attribute_work_requests(
        &self,
    ) -> operations::ListSecurityAttributeWorkRequests {
        operations::ListSecurityAttributeWorkRequests::new(&self.client)
    }
}

client!(SecurityAttributeClient);
