// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-catalog", "https://datacatalog.{region}.oci.{secondLevelDomain}", "/20190325")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Catalog API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_catalog::{Config, DataCatalogClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_catalog::Error> {
/// let config = Config::load().await?;
/// let client = DataCatalogClient::new(&config)?;
///
/// let mut items = client.list_catalogs("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataCatalogClient {
    client: Client,
}

impl DataCatalogClient {
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

/// # Attribute
impl DataCatalogClient {
    /// Creates an attribute.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `create_attribute_details`: The request body:
    ///   [`CreateAttributeDetails`](crate::models::CreateAttributeDetails).
    pub fn create_attribute(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
        create_attribute_details: models::CreateAttributeDetails,
    ) -> operations::CreateAttribute {
        operations::CreateAttribute::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
            create_attribute_details,
        )
    }

    /// Deletes the attribute.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    #[inline]
    pub fn delete_attribute(
        &self,
        arguments: operations::DeleteAttributeArguments<'_>,
    ) -> operations::DeleteAttribute {
        operations::DeleteAttribute::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
        )
    }

    /// Gets the attribute.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    #[inline]
    pub fn get_attribute(
        &self,
        arguments: operations::GetAttributeArguments<'_>,
    ) -> operations::GetAttribute {
        operations::GetAttribute::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
        )
    }

    /// Lists the attributes.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    pub fn list_attributes(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
    ) -> operations::ListAttributes {
        operations::ListAttributes::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
        )
    }

    /// Updates the attribute.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    /// - `update_attribute_details`: The request body:
    ///   [`UpdateAttributeDetails`](crate::models::UpdateAttributeDetails).
    #[inline]
    pub fn update_attribute(
        &self,
        arguments: operations::UpdateAttributeArguments<'_>,
        update_attribute_details: models::UpdateAttributeDetails,
    ) -> operations::UpdateAttribute {
        operations::UpdateAttribute::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
            update_attribute_details,
        )
    }
}

/// # Attribute tag
impl DataCatalogClient {
    /// Creates an attribute tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    /// - `create_tag_details`: The request body:
    ///   [`CreateTagDetails`](crate::models::CreateTagDetails).
    #[inline]
    pub fn create_attribute_tag(
        &self,
        arguments: operations::CreateAttributeTagArguments<'_>,
        create_tag_details: models::CreateTagDetails,
    ) -> operations::CreateAttributeTag {
        operations::CreateAttributeTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
            create_tag_details,
        )
    }

    /// Deletes the attribute tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    /// - `tag_key`: The key of the tag.
    #[inline]
    pub fn delete_attribute_tag(
        &self,
        arguments: operations::DeleteAttributeTagArguments<'_>,
    ) -> operations::DeleteAttributeTag {
        operations::DeleteAttributeTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
            arguments.tag_key.into(),
        )
    }

    /// Gets the attribute tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    /// - `tag_key`: The key of the tag.
    #[inline]
    pub fn get_attribute_tag(
        &self,
        arguments: operations::GetAttributeTagArguments<'_>,
    ) -> operations::GetAttributeTag {
        operations::GetAttributeTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
            arguments.tag_key.into(),
        )
    }

    /// Lists the attribute tags.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `attribute_key`: The key of the attribute.
    #[inline]
    pub fn list_attribute_tags(
        &self,
        arguments: operations::ListAttributeTagsArguments<'_>,
    ) -> operations::ListAttributeTags {
        operations::ListAttributeTags::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.attribute_key.into(),
        )
    }
}

/// # Catalog
impl DataCatalogClient {
    /// Adds a catalog lock.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_catalog_lock(
        &self,
        catalog_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddCatalogLock {
        operations::AddCatalogLock::new(&self.client, catalog_id.into(), add_resource_lock_details)
    }

    /// Attaches the catalog private endpoint.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `attach_catalog_private_endpoint_details`: The request body:
    ///   [`AttachCatalogPrivateEndpointDetails`](crate::models::AttachCatalogPrivateEndpointDetails).
    pub fn attach_catalog_private_endpoint(
        &self,
        catalog_id: impl Into<String>,
        attach_catalog_private_endpoint_details: models::AttachCatalogPrivateEndpointDetails,
    ) -> operations::AttachCatalogPrivateEndpoint {
        operations::AttachCatalogPrivateEndpoint::new(
            &self.client,
            catalog_id.into(),
            attach_catalog_private_endpoint_details,
        )
    }

    /// Moves the catalog to another compartment.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `change_catalog_compartment_details`: The request body:
    ///   [`ChangeCatalogCompartmentDetails`](crate::models::ChangeCatalogCompartmentDetails).
    pub fn change_catalog_compartment(
        &self,
        catalog_id: impl Into<String>,
        change_catalog_compartment_details: models::ChangeCatalogCompartmentDetails,
    ) -> operations::ChangeCatalogCompartment {
        operations::ChangeCatalogCompartment::new(
            &self.client,
            catalog_id.into(),
            change_catalog_compartment_details,
        )
    }

    /// Creates a catalog.
    ///
    /// - `create_catalog_details`: The request body:
    ///   [`CreateCatalogDetails`](crate::models::CreateCatalogDetails).
    #[inline]
    pub fn create_catalog(
        &self,
        create_catalog_details: models::CreateCatalogDetails,
    ) -> operations::CreateCatalog {
        operations::CreateCatalog::new(&self.client, create_catalog_details)
    }

    /// Deletes the catalog.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn delete_catalog(&self, catalog_id: impl Into<String>) -> operations::DeleteCatalog {
        operations::DeleteCatalog::new(&self.client, catalog_id.into())
    }

    /// Detaches the catalog private endpoint.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `detach_catalog_private_endpoint_details`: The request body:
    ///   [`DetachCatalogPrivateEndpointDetails`](crate::models::DetachCatalogPrivateEndpointDetails).
    pub fn detach_catalog_private_endpoint(
        &self,
        catalog_id: impl Into<String>,
        detach_catalog_private_endpoint_details: models::DetachCatalogPrivateEndpointDetails,
    ) -> operations::DetachCatalogPrivateEndpoint {
        operations::DetachCatalogPrivateEndpoint::new(
            &self.client,
            catalog_id.into(),
            detach_catalog_private_endpoint_details,
        )
    }

    /// Gets the catalog.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn get_catalog(&self, catalog_id: impl Into<String>) -> operations::GetCatalog {
        operations::GetCatalog::new(&self.client, catalog_id.into())
    }

    /// Lists the catalogs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_catalogs(&self, compartment_id: impl Into<String>) -> operations::ListCatalogs {
        operations::ListCatalogs::new(&self.client, compartment_id.into())
    }

    /// Gets the statistics of the objects by type.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn object_stats(&self, catalog_id: impl Into<String>) -> operations::ObjectStats {
        operations::ObjectStats::new(&self.client, catalog_id.into())
    }

    /// Processes the recommendation.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `process_recommendation_details`: The request body:
    ///   [`ProcessRecommendationDetails`](crate::models::ProcessRecommendationDetails).
    pub fn process_recommendation(
        &self,
        catalog_id: impl Into<String>,
        process_recommendation_details: models::ProcessRecommendationDetails,
    ) -> operations::ProcessRecommendation {
        operations::ProcessRecommendation::new(
            &self.client,
            catalog_id.into(),
            process_recommendation_details,
        )
    }

    /// Gets the recommendations for an object.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `recommendation_type`: The type of the recommendation.
    /// - `source_object_key`: The key of the object that the recommendation is for.
    /// - `source_object_type`: The type of the object that the recommendation is for.
    pub fn recommendations(
        &self,
        catalog_id: impl Into<String>,
        recommendation_type: impl IntoIterator<Item = impl Into<models::RecommendationsRecommendationType>>,
        source_object_key: impl Into<String>,
        source_object_type: impl Into<models::RecommendationsSourceObjectType>,
    ) -> operations::Recommendations {
        operations::Recommendations::new(
            &self.client,
            catalog_id.into(),
            list(recommendation_type),
            source_object_key.into(),
            source_object_type.into(),
        )
    }

    /// Removes the catalog lock.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_catalog_lock(
        &self,
        catalog_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveCatalogLock {
        operations::RemoveCatalogLock::new(
            &self.client,
            catalog_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the catalog.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `update_catalog_details`: The request body:
    ///   [`UpdateCatalogDetails`](crate::models::UpdateCatalogDetails).
    pub fn update_catalog(
        &self,
        catalog_id: impl Into<String>,
        update_catalog_details: models::UpdateCatalogDetails,
    ) -> operations::UpdateCatalog {
        operations::UpdateCatalog::new(&self.client, catalog_id.into(), update_catalog_details)
    }

    /// Lists the active users.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn users(&self, catalog_id: impl Into<String>) -> operations::Users {
        operations::Users::new(&self.client, catalog_id.into())
    }
}

/// # Catalog private endpoint
impl DataCatalogClient {
    /// Adds a catalog private endpoint lock.
    ///
    /// - `catalog_private_endpoint_id`: The ID of the private endpoint of the catalog.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_catalog_private_endpoint_lock(
        &self,
        catalog_private_endpoint_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddCatalogPrivateEndpointLock {
        operations::AddCatalogPrivateEndpointLock::new(
            &self.client,
            catalog_private_endpoint_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the catalog private endpoint to another compartment.
    ///
    /// - `catalog_private_endpoint_id`: The ID of the private endpoint of the catalog.
    /// - `change_catalog_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeCatalogPrivateEndpointCompartmentDetails`](crate::models::ChangeCatalogPrivateEndpointCompartmentDetails).
    pub fn change_catalog_private_endpoint_compartment(
        &self,
        catalog_private_endpoint_id: impl Into<String>,
        change_catalog_private_endpoint_compartment_details: models::ChangeCatalogPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeCatalogPrivateEndpointCompartment {
        operations::ChangeCatalogPrivateEndpointCompartment::new(
            &self.client,
            catalog_private_endpoint_id.into(),
            change_catalog_private_endpoint_compartment_details,
        )
    }

    /// Creates a catalog private endpoint.
    ///
    /// - `create_catalog_private_endpoint_details`: The request body:
    ///   [`CreateCatalogPrivateEndpointDetails`](crate::models::CreateCatalogPrivateEndpointDetails).
    #[inline]
    pub fn create_catalog_private_endpoint(
        &self,
        create_catalog_private_endpoint_details: models::CreateCatalogPrivateEndpointDetails,
    ) -> operations::CreateCatalogPrivateEndpoint {
        operations::CreateCatalogPrivateEndpoint::new(
            &self.client,
            create_catalog_private_endpoint_details,
        )
    }

    /// Deletes the catalog private endpoint.
    ///
    /// - `catalog_private_endpoint_id`: The ID of the private endpoint of the catalog.
    pub fn delete_catalog_private_endpoint(
        &self,
        catalog_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteCatalogPrivateEndpoint {
        operations::DeleteCatalogPrivateEndpoint::new(
            &self.client,
            catalog_private_endpoint_id.into(),
        )
    }

    /// Gets the catalog private endpoint.
    ///
    /// - `catalog_private_endpoint_id`: The ID of the private endpoint of the catalog.
    pub fn get_catalog_private_endpoint(
        &self,
        catalog_private_endpoint_id: impl Into<String>,
    ) -> operations::GetCatalogPrivateEndpoint {
        operations::GetCatalogPrivateEndpoint::new(&self.client, catalog_private_endpoint_id.into())
    }

    /// Lists the catalog private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_catalog_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCatalogPrivateEndpoints {
        operations::ListCatalogPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Removes the catalog private endpoint lock.
    ///
    /// - `catalog_private_endpoint_id`: The ID of the private endpoint of the catalog.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_catalog_private_endpoint_lock(
        &self,
        catalog_private_endpoint_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveCatalogPrivateEndpointLock {
        operations::RemoveCatalogPrivateEndpointLock::new(
            &self.client,
            catalog_private_endpoint_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the catalog private endpoint.
    ///
    /// - `catalog_private_endpoint_id`: The ID of the private endpoint of the catalog.
    /// - `update_catalog_private_endpoint_details`: The request body:
    ///   [`UpdateCatalogPrivateEndpointDetails`](crate::models::UpdateCatalogPrivateEndpointDetails).
    pub fn update_catalog_private_endpoint(
        &self,
        catalog_private_endpoint_id: impl Into<String>,
        update_catalog_private_endpoint_details: models::UpdateCatalogPrivateEndpointDetails,
    ) -> operations::UpdateCatalogPrivateEndpoint {
        operations::UpdateCatalogPrivateEndpoint::new(
            &self.client,
            catalog_private_endpoint_id.into(),
            update_catalog_private_endpoint_details,
        )
    }
}

/// # Connection
impl DataCatalogClient {
    /// Creates a connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `create_connection_details`: The request body:
    ///   [`CreateConnectionDetails`](crate::models::CreateConnectionDetails).
    pub fn create_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        create_connection_details: models::CreateConnectionDetails,
    ) -> operations::CreateConnection {
        operations::CreateConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            create_connection_details,
        )
    }

    /// Deletes the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `connection_key`: The key of the connection.
    pub fn delete_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        connection_key: impl Into<String>,
    ) -> operations::DeleteConnection {
        operations::DeleteConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            connection_key.into(),
        )
    }

    /// Gets the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `connection_key`: The key of the connection.
    pub fn get_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        connection_key: impl Into<String>,
    ) -> operations::GetConnection {
        operations::GetConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            connection_key.into(),
        )
    }

    /// Lists the connections.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    pub fn list_connections(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::ListConnections {
        operations::ListConnections::new(&self.client, catalog_id.into(), data_asset_key.into())
    }

    /// Tests the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `connection_key`: The key of the connection.
    pub fn test_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        connection_key: impl Into<String>,
    ) -> operations::TestConnection {
        operations::TestConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            connection_key.into(),
        )
    }

    /// Updates the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `connection_key`: The key of the connection.
    /// - `update_connection_details`: The request body:
    ///   [`UpdateConnectionDetails`](crate::models::UpdateConnectionDetails).
    pub fn update_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        connection_key: impl Into<String>,
        update_connection_details: models::UpdateConnectionDetails,
    ) -> operations::UpdateConnection {
        operations::UpdateConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            connection_key.into(),
            update_connection_details,
        )
    }

    /// Uploads the credentials.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `connection_key`: The key of the connection.
    /// - `upload_credentials_details`: The request body:
    ///   [`UploadCredentialsDetails`](crate::models::UploadCredentialsDetails).
    pub fn upload_credentials(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        connection_key: impl Into<String>,
        upload_credentials_details: models::UploadCredentialsDetails,
    ) -> operations::UploadCredentials {
        operations::UploadCredentials::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            connection_key.into(),
            upload_credentials_details,
        )
    }
}

/// # Custom property
impl DataCatalogClient {
    /// Creates a custom property.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    /// - `create_custom_property_details`: The request body:
    ///   [`CreateCustomPropertyDetails`](crate::models::CreateCustomPropertyDetails).
    pub fn create_custom_property(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
        create_custom_property_details: models::CreateCustomPropertyDetails,
    ) -> operations::CreateCustomProperty {
        operations::CreateCustomProperty::new(
            &self.client,
            catalog_id.into(),
            namespace_id.into(),
            create_custom_property_details,
        )
    }

    /// Deletes the custom property.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    /// - `custom_property_key`: The key of the custom property.
    pub fn delete_custom_property(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
        custom_property_key: impl Into<String>,
    ) -> operations::DeleteCustomProperty {
        operations::DeleteCustomProperty::new(
            &self.client,
            catalog_id.into(),
            namespace_id.into(),
            custom_property_key.into(),
        )
    }

    /// Gets the custom property.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    /// - `custom_property_key`: The key of the custom property.
    pub fn get_custom_property(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
        custom_property_key: impl Into<String>,
    ) -> operations::GetCustomProperty {
        operations::GetCustomProperty::new(
            &self.client,
            catalog_id.into(),
            namespace_id.into(),
            custom_property_key.into(),
        )
    }

    /// Lists the custom properties.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    pub fn list_custom_properties(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
    ) -> operations::ListCustomProperties {
        operations::ListCustomProperties::new(&self.client, catalog_id.into(), namespace_id.into())
    }

    /// Updates the custom property.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    /// - `custom_property_key`: The key of the custom property.
    /// - `update_custom_property_details`: The request body:
    ///   [`UpdateCustomPropertyDetails`](crate::models::UpdateCustomPropertyDetails).
    pub fn update_custom_property(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
        custom_property_key: impl Into<String>,
        update_custom_property_details: models::UpdateCustomPropertyDetails,
    ) -> operations::UpdateCustomProperty {
        operations::UpdateCustomProperty::new(
            &self.client,
            catalog_id.into(),
            namespace_id.into(),
            custom_property_key.into(),
            update_custom_property_details,
        )
    }
}

/// # Data asset
impl DataCatalogClient {
    /// Adds data selector patterns.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `data_selector_pattern_details`: The request body:
    ///   [`DataSelectorPatternDetails`](crate::models::DataSelectorPatternDetails).
    pub fn add_data_selector_patterns(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        data_selector_pattern_details: models::DataSelectorPatternDetails,
    ) -> operations::AddDataSelectorPatterns {
        operations::AddDataSelectorPatterns::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            data_selector_pattern_details,
        )
    }

    /// Exports the data asset asynchronously.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `export_type`: The type of the export.
    /// - `asynchronous_export_data_asset_details`: The request body:
    ///   [`AsynchronousExportDataAssetDetails`](crate::models::AsynchronousExportDataAssetDetails).
    pub fn asynchronous_export_data_asset(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        export_type: impl IntoIterator<Item = impl Into<models::AsynchronousExportDataAssetExportType>>,
        asynchronous_export_data_asset_details: models::AsynchronousExportDataAssetDetails,
    ) -> operations::AsynchronousExportDataAsset {
        operations::AsynchronousExportDataAsset::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            list(export_type),
            asynchronous_export_data_asset_details,
        )
    }

    /// Creates a data asset.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `create_data_asset_details`: The request body:
    ///   [`CreateDataAssetDetails`](crate::models::CreateDataAssetDetails).
    pub fn create_data_asset(
        &self,
        catalog_id: impl Into<String>,
        create_data_asset_details: models::CreateDataAssetDetails,
    ) -> operations::CreateDataAsset {
        operations::CreateDataAsset::new(&self.client, catalog_id.into(), create_data_asset_details)
    }

    /// Deletes the data asset.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    pub fn delete_data_asset(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::DeleteDataAsset {
        operations::DeleteDataAsset::new(&self.client, catalog_id.into(), data_asset_key.into())
    }

    /// Gets the data asset.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    pub fn get_data_asset(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::GetDataAsset {
        operations::GetDataAsset::new(&self.client, catalog_id.into(), data_asset_key.into())
    }

    /// Imports the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `import_connection_details`: The request body:
    ///   [`ImportConnectionDetails`](crate::models::ImportConnectionDetails).
    pub fn import_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        import_connection_details: models::ImportConnectionDetails,
    ) -> operations::ImportConnection {
        operations::ImportConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            import_connection_details,
        )
    }

    /// Imports the data asset.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `import_type`: The type of the import.
    /// - `import_data_asset_details`: The request body:
    ///   [`ImportDataAssetDetails`](crate::models::ImportDataAssetDetails).
    pub fn import_data_asset(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        import_type: impl IntoIterator<Item = impl Into<models::ImportDataAssetImportType>>,
        import_data_asset_details: models::ImportDataAssetDetails,
    ) -> operations::ImportDataAsset {
        operations::ImportDataAsset::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            list(import_type),
            import_data_asset_details,
        )
    }

    /// Imports the lineage.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `import_lineage_details`: The request body:
    ///   [`ImportLineageDetails`](crate::models::ImportLineageDetails).
    pub fn import_lineage(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        import_lineage_details: models::ImportLineageDetails,
    ) -> operations::ImportLineage {
        operations::ImportLineage::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            import_lineage_details,
        )
    }

    /// Lists the data assets.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_data_assets(&self, catalog_id: impl Into<String>) -> operations::ListDataAssets {
        operations::ListDataAssets::new(&self.client, catalog_id.into())
    }

    /// Parses the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `parse_connection_details`: The request body:
    ///   [`ParseConnectionDetails`](crate::models::ParseConnectionDetails).
    pub fn parse_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        parse_connection_details: models::ParseConnectionDetails,
    ) -> operations::ParseConnection {
        operations::ParseConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            parse_connection_details,
        )
    }

    /// Removes the data selector patterns.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `data_selector_pattern_details`: The request body:
    ///   [`DataSelectorPatternDetails`](crate::models::DataSelectorPatternDetails).
    pub fn remove_data_selector_patterns(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        data_selector_pattern_details: models::DataSelectorPatternDetails,
    ) -> operations::RemoveDataSelectorPatterns {
        operations::RemoveDataSelectorPatterns::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            data_selector_pattern_details,
        )
    }

    /// Exports the data asset synchronously.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `export_type`: The type of the export.
    /// - `export_data_asset_details`: The request body:
    ///   [`ExportDataAssetDetails`](crate::models::ExportDataAssetDetails).
    pub fn synchronous_export_data_asset(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        export_type: impl IntoIterator<Item = impl Into<models::SynchronousExportDataAssetExportType>>,
        export_data_asset_details: models::ExportDataAssetDetails,
    ) -> operations::SynchronousExportDataAsset {
        operations::SynchronousExportDataAsset::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            list(export_type),
            export_data_asset_details,
        )
    }

    /// Updates the data asset.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `update_data_asset_details`: The request body:
    ///   [`UpdateDataAssetDetails`](crate::models::UpdateDataAssetDetails).
    pub fn update_data_asset(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        update_data_asset_details: models::UpdateDataAssetDetails,
    ) -> operations::UpdateDataAsset {
        operations::UpdateDataAsset::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            update_data_asset_details,
        )
    }

    /// Validates the connection.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `validate_connection_details`: The request body:
    ///   [`ValidateConnectionDetails`](crate::models::ValidateConnectionDetails).
    pub fn validate_connection(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        validate_connection_details: models::ValidateConnectionDetails,
    ) -> operations::ValidateConnection {
        operations::ValidateConnection::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            validate_connection_details,
        )
    }
}

/// # Data asset tag
impl DataCatalogClient {
    /// Creates a data asset tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `create_tag_details`: The request body:
    ///   [`CreateTagDetails`](crate::models::CreateTagDetails).
    pub fn create_data_asset_tag(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        create_tag_details: models::CreateTagDetails,
    ) -> operations::CreateDataAssetTag {
        operations::CreateDataAssetTag::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            create_tag_details,
        )
    }

    /// Deletes the data asset tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `tag_key`: The key of the tag.
    pub fn delete_data_asset_tag(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> operations::DeleteDataAssetTag {
        operations::DeleteDataAssetTag::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            tag_key.into(),
        )
    }

    /// Gets the data asset tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `tag_key`: The key of the tag.
    pub fn get_data_asset_tag(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> operations::GetDataAssetTag {
        operations::GetDataAssetTag::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            tag_key.into(),
        )
    }

    /// Lists the data asset tags.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    pub fn list_data_asset_tags(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::ListDataAssetTags {
        operations::ListDataAssetTags::new(&self.client, catalog_id.into(), data_asset_key.into())
    }
}

/// # Entity
impl DataCatalogClient {
    /// Creates an entity.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `create_entity_details`: The request body:
    ///   [`CreateEntityDetails`](crate::models::CreateEntityDetails).
    pub fn create_entity(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        create_entity_details: models::CreateEntityDetails,
    ) -> operations::CreateEntity {
        operations::CreateEntity::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            create_entity_details,
        )
    }

    /// Deletes the entity.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    pub fn delete_entity(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
    ) -> operations::DeleteEntity {
        operations::DeleteEntity::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
        )
    }

    /// Fetches the entity lineage.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `fetch_entity_lineage_details`: The request body:
    ///   [`FetchEntityLineageDetails`](crate::models::FetchEntityLineageDetails).
    pub fn fetch_entity_lineage(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
        fetch_entity_lineage_details: models::FetchEntityLineageDetails,
    ) -> operations::FetchEntityLineage {
        operations::FetchEntityLineage::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
            fetch_entity_lineage_details,
        )
    }

    /// Gets the entity.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    pub fn get_entity(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
    ) -> operations::GetEntity {
        operations::GetEntity::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
        )
    }

    /// Lists the aggregated physical entities.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    pub fn list_aggregated_physical_entities(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
    ) -> operations::ListAggregatedPhysicalEntities {
        operations::ListAggregatedPhysicalEntities::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
        )
    }

    /// Lists the entities.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    pub fn list_entities(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::ListEntities {
        operations::ListEntities::new(&self.client, catalog_id.into(), data_asset_key.into())
    }

    /// Updates the entity.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `update_entity_details`: The request body:
    ///   [`UpdateEntityDetails`](crate::models::UpdateEntityDetails).
    pub fn update_entity(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
        update_entity_details: models::UpdateEntityDetails,
    ) -> operations::UpdateEntity {
        operations::UpdateEntity::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
            update_entity_details,
        )
    }
}

/// # Entity tag
impl DataCatalogClient {
    /// Creates an entity tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `create_tag_details`: The request body:
    ///   [`CreateTagDetails`](crate::models::CreateTagDetails).
    pub fn create_entity_tag(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
        create_tag_details: models::CreateTagDetails,
    ) -> operations::CreateEntityTag {
        operations::CreateEntityTag::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
            create_tag_details,
        )
    }

    /// Deletes the entity tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `tag_key`: The key of the tag.
    #[inline]
    pub fn delete_entity_tag(
        &self,
        arguments: operations::DeleteEntityTagArguments<'_>,
    ) -> operations::DeleteEntityTag {
        operations::DeleteEntityTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.tag_key.into(),
        )
    }

    /// Gets the entity tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    /// - `tag_key`: The key of the tag.
    #[inline]
    pub fn get_entity_tag(
        &self,
        arguments: operations::GetEntityTagArguments<'_>,
    ) -> operations::GetEntityTag {
        operations::GetEntityTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.entity_key.into(),
            arguments.tag_key.into(),
        )
    }

    /// Lists the entity tags.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    pub fn list_entity_tags(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
    ) -> operations::ListEntityTags {
        operations::ListEntityTags::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
        )
    }
}

/// # Folder
impl DataCatalogClient {
    /// Creates a folder.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `create_folder_details`: The request body:
    ///   [`CreateFolderDetails`](crate::models::CreateFolderDetails).
    pub fn create_folder(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        create_folder_details: models::CreateFolderDetails,
    ) -> operations::CreateFolder {
        operations::CreateFolder::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            create_folder_details,
        )
    }

    /// Deletes the folder.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    pub fn delete_folder(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        folder_key: impl Into<String>,
    ) -> operations::DeleteFolder {
        operations::DeleteFolder::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            folder_key.into(),
        )
    }

    /// Gets the folder.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    pub fn get_folder(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        folder_key: impl Into<String>,
    ) -> operations::GetFolder {
        operations::GetFolder::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            folder_key.into(),
        )
    }

    /// Lists the folders.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    pub fn list_folders(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::ListFolders {
        operations::ListFolders::new(&self.client, catalog_id.into(), data_asset_key.into())
    }

    /// Updates the folder.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    /// - `update_folder_details`: The request body:
    ///   [`UpdateFolderDetails`](crate::models::UpdateFolderDetails).
    pub fn update_folder(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        folder_key: impl Into<String>,
        update_folder_details: models::UpdateFolderDetails,
    ) -> operations::UpdateFolder {
        operations::UpdateFolder::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            folder_key.into(),
            update_folder_details,
        )
    }
}

/// # Folder tag
impl DataCatalogClient {
    /// Creates a folder tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    /// - `create_tag_details`: The request body:
    ///   [`CreateTagDetails`](crate::models::CreateTagDetails).
    pub fn create_folder_tag(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        folder_key: impl Into<String>,
        create_tag_details: models::CreateTagDetails,
    ) -> operations::CreateFolderTag {
        operations::CreateFolderTag::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            folder_key.into(),
            create_tag_details,
        )
    }

    /// Deletes the folder tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    /// - `tag_key`: The key of the tag.
    #[inline]
    pub fn delete_folder_tag(
        &self,
        arguments: operations::DeleteFolderTagArguments<'_>,
    ) -> operations::DeleteFolderTag {
        operations::DeleteFolderTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.folder_key.into(),
            arguments.tag_key.into(),
        )
    }

    /// Gets the folder tag.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    /// - `tag_key`: The key of the tag.
    #[inline]
    pub fn get_folder_tag(
        &self,
        arguments: operations::GetFolderTagArguments<'_>,
    ) -> operations::GetFolderTag {
        operations::GetFolderTag::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.data_asset_key.into(),
            arguments.folder_key.into(),
            arguments.tag_key.into(),
        )
    }

    /// Lists the folder tags.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `folder_key`: The key of the folder.
    pub fn list_folder_tags(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        folder_key: impl Into<String>,
    ) -> operations::ListFolderTags {
        operations::ListFolderTags::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            folder_key.into(),
        )
    }
}

/// # Glossary
impl DataCatalogClient {
    /// Exports the glossary asynchronously.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `asynchronous_export_glossary_details`: The request body:
    ///   [`AsynchronousExportGlossaryDetails`](crate::models::AsynchronousExportGlossaryDetails).
    pub fn asynchronous_export_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        asynchronous_export_glossary_details: models::AsynchronousExportGlossaryDetails,
    ) -> operations::AsynchronousExportGlossary {
        operations::AsynchronousExportGlossary::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            asynchronous_export_glossary_details,
        )
    }

    /// Creates a glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `create_glossary_details`: The request body:
    ///   [`CreateGlossaryDetails`](crate::models::CreateGlossaryDetails).
    pub fn create_glossary(
        &self,
        catalog_id: impl Into<String>,
        create_glossary_details: models::CreateGlossaryDetails,
    ) -> operations::CreateGlossary {
        operations::CreateGlossary::new(&self.client, catalog_id.into(), create_glossary_details)
    }

    /// Deletes the glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    pub fn delete_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
    ) -> operations::DeleteGlossary {
        operations::DeleteGlossary::new(&self.client, catalog_id.into(), glossary_key.into())
    }

    /// Expands the tree for the glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    pub fn expand_tree_for_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
    ) -> operations::ExpandTreeForGlossary {
        operations::ExpandTreeForGlossary::new(&self.client, catalog_id.into(), glossary_key.into())
    }

    /// Exports the glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    pub fn export_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
    ) -> operations::ExportGlossary {
        operations::ExportGlossary::new(&self.client, catalog_id.into(), glossary_key.into())
    }

    /// Gets the glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    pub fn get_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
    ) -> operations::GetGlossary {
        operations::GetGlossary::new(&self.client, catalog_id.into(), glossary_key.into())
    }

    /// Imports the glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `import_glossary_details`: The request body:
    ///   [`ImportGlossaryDetails`](crate::models::ImportGlossaryDetails).
    pub fn import_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        import_glossary_details: models::ImportGlossaryDetails,
    ) -> operations::ImportGlossary {
        operations::ImportGlossary::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            import_glossary_details,
        )
    }

    /// Lists the glossaries.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_glossaries(&self, catalog_id: impl Into<String>) -> operations::ListGlossaries {
        operations::ListGlossaries::new(&self.client, catalog_id.into())
    }

    /// Updates the glossary.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `update_glossary_details`: The request body:
    ///   [`UpdateGlossaryDetails`](crate::models::UpdateGlossaryDetails).
    pub fn update_glossary(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        update_glossary_details: models::UpdateGlossaryDetails,
    ) -> operations::UpdateGlossary {
        operations::UpdateGlossary::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            update_glossary_details,
        )
    }
}

/// # Job
impl DataCatalogClient {
    /// Creates a job.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `create_job_details`: The request body:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    pub fn create_job(
        &self,
        catalog_id: impl Into<String>,
        create_job_details: models::CreateJobDetails,
    ) -> operations::CreateJob {
        operations::CreateJob::new(&self.client, catalog_id.into(), create_job_details)
    }

    /// Deletes the job.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    pub fn delete_job(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
    ) -> operations::DeleteJob {
        operations::DeleteJob::new(&self.client, catalog_id.into(), job_key.into())
    }

    /// Gets the job.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    pub fn get_job(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
    ) -> operations::GetJob {
        operations::GetJob::new(&self.client, catalog_id.into(), job_key.into())
    }

    /// Lists the jobs.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_jobs(&self, catalog_id: impl Into<String>) -> operations::ListJobs {
        operations::ListJobs::new(&self.client, catalog_id.into())
    }

    /// Updates the job.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `update_job_details`: The request body:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    pub fn update_job(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
        update_job_details: models::UpdateJobDetails,
    ) -> operations::UpdateJob {
        operations::UpdateJob::new(
            &self.client,
            catalog_id.into(),
            job_key.into(),
            update_job_details,
        )
    }
}

/// # Job definition
impl DataCatalogClient {
    /// Creates a job definition.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `create_job_definition_details`: The request body:
    ///   [`CreateJobDefinitionDetails`](crate::models::CreateJobDefinitionDetails).
    pub fn create_job_definition(
        &self,
        catalog_id: impl Into<String>,
        create_job_definition_details: models::CreateJobDefinitionDetails,
    ) -> operations::CreateJobDefinition {
        operations::CreateJobDefinition::new(
            &self.client,
            catalog_id.into(),
            create_job_definition_details,
        )
    }

    /// Deletes the job definition.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_definition_key`: The key of the job definition.
    pub fn delete_job_definition(
        &self,
        catalog_id: impl Into<String>,
        job_definition_key: impl Into<String>,
    ) -> operations::DeleteJobDefinition {
        operations::DeleteJobDefinition::new(
            &self.client,
            catalog_id.into(),
            job_definition_key.into(),
        )
    }

    /// Gets the job definition.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_definition_key`: The key of the job definition.
    pub fn get_job_definition(
        &self,
        catalog_id: impl Into<String>,
        job_definition_key: impl Into<String>,
    ) -> operations::GetJobDefinition {
        operations::GetJobDefinition::new(
            &self.client,
            catalog_id.into(),
            job_definition_key.into(),
        )
    }

    /// Lists the job definitions.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_job_definitions(
        &self,
        catalog_id: impl Into<String>,
    ) -> operations::ListJobDefinitions {
        operations::ListJobDefinitions::new(&self.client, catalog_id.into())
    }

    /// Updates the job definition.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_definition_key`: The key of the job definition.
    /// - `update_job_definition_details`: The request body:
    ///   [`UpdateJobDefinitionDetails`](crate::models::UpdateJobDefinitionDetails).
    pub fn update_job_definition(
        &self,
        catalog_id: impl Into<String>,
        job_definition_key: impl Into<String>,
        update_job_definition_details: models::UpdateJobDefinitionDetails,
    ) -> operations::UpdateJobDefinition {
        operations::UpdateJobDefinition::new(
            &self.client,
            catalog_id.into(),
            job_definition_key.into(),
            update_job_definition_details,
        )
    }
}

/// # Job execution
impl DataCatalogClient {
    /// Creates a job execution.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `create_job_execution_details`: The request body:
    ///   [`CreateJobExecutionDetails`](crate::models::CreateJobExecutionDetails).
    pub fn create_job_execution(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
        create_job_execution_details: models::CreateJobExecutionDetails,
    ) -> operations::CreateJobExecution {
        operations::CreateJobExecution::new(
            &self.client,
            catalog_id.into(),
            job_key.into(),
            create_job_execution_details,
        )
    }

    /// Gets the job execution.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `job_execution_key`: The key of the job execution.
    pub fn get_job_execution(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
        job_execution_key: impl Into<String>,
    ) -> operations::GetJobExecution {
        operations::GetJobExecution::new(
            &self.client,
            catalog_id.into(),
            job_key.into(),
            job_execution_key.into(),
        )
    }

    /// Lists the job executions.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    pub fn list_job_executions(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
    ) -> operations::ListJobExecutions {
        operations::ListJobExecutions::new(&self.client, catalog_id.into(), job_key.into())
    }
}

/// # Job log
impl DataCatalogClient {
    /// Gets the job log.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `job_execution_key`: The key of the job execution.
    /// - `job_log_key`: The job log key.
    #[inline]
    pub fn get_job_log(
        &self,
        arguments: operations::GetJobLogArguments<'_>,
    ) -> operations::GetJobLog {
        operations::GetJobLog::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.job_key.into(),
            arguments.job_execution_key.into(),
            arguments.job_log_key.into(),
        )
    }

    /// Lists the job logs.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `job_execution_key`: The key of the job execution.
    pub fn list_job_logs(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
        job_execution_key: impl Into<String>,
    ) -> operations::ListJobLogs {
        operations::ListJobLogs::new(
            &self.client,
            catalog_id.into(),
            job_key.into(),
            job_execution_key.into(),
        )
    }
}

/// # Job metric
impl DataCatalogClient {
    /// Gets the job metrics.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `job_execution_key`: The key of the job execution.
    /// - `job_metrics_key`: The job metrics key.
    #[inline]
    pub fn get_job_metrics(
        &self,
        arguments: operations::GetJobMetricsArguments<'_>,
    ) -> operations::GetJobMetrics {
        operations::GetJobMetrics::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.job_key.into(),
            arguments.job_execution_key.into(),
            arguments.job_metrics_key.into(),
        )
    }

    /// Lists the job metrics.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `job_key`: The key of the job.
    /// - `job_execution_key`: The key of the job execution.
    pub fn list_job_metrics(
        &self,
        catalog_id: impl Into<String>,
        job_key: impl Into<String>,
        job_execution_key: impl Into<String>,
    ) -> operations::ListJobMetrics {
        operations::ListJobMetrics::new(
            &self.client,
            catalog_id.into(),
            job_key.into(),
            job_execution_key.into(),
        )
    }
}

/// # Metastore
impl DataCatalogClient {
    /// Adds a metastore lock.
    ///
    /// - `metastore_id`: The OCID of the metastore.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_metastore_lock(
        &self,
        metastore_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddMetastoreLock {
        operations::AddMetastoreLock::new(
            &self.client,
            metastore_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the metastore to another compartment.
    ///
    /// - `metastore_id`: The OCID of the metastore.
    /// - `change_metastore_compartment_details`: The request body:
    ///   [`ChangeMetastoreCompartmentDetails`](crate::models::ChangeMetastoreCompartmentDetails).
    pub fn change_metastore_compartment(
        &self,
        metastore_id: impl Into<String>,
        change_metastore_compartment_details: models::ChangeMetastoreCompartmentDetails,
    ) -> operations::ChangeMetastoreCompartment {
        operations::ChangeMetastoreCompartment::new(
            &self.client,
            metastore_id.into(),
            change_metastore_compartment_details,
        )
    }

    /// Creates a metastore.
    ///
    /// - `create_metastore_details`: The request body:
    ///   [`CreateMetastoreDetails`](crate::models::CreateMetastoreDetails).
    #[inline]
    pub fn create_metastore(
        &self,
        create_metastore_details: models::CreateMetastoreDetails,
    ) -> operations::CreateMetastore {
        operations::CreateMetastore::new(&self.client, create_metastore_details)
    }

    /// Deletes the metastore.
    ///
    /// - `metastore_id`: The OCID of the metastore.
    pub fn delete_metastore(&self, metastore_id: impl Into<String>) -> operations::DeleteMetastore {
        operations::DeleteMetastore::new(&self.client, metastore_id.into())
    }

    /// Gets the metastore.
    ///
    /// - `metastore_id`: The OCID of the metastore.
    pub fn get_metastore(&self, metastore_id: impl Into<String>) -> operations::GetMetastore {
        operations::GetMetastore::new(&self.client, metastore_id.into())
    }

    /// Lists the metastores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_metastores(&self, compartment_id: impl Into<String>) -> operations::ListMetastores {
        operations::ListMetastores::new(&self.client, compartment_id.into())
    }

    /// Removes the metastore lock.
    ///
    /// - `metastore_id`: The OCID of the metastore.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_metastore_lock(
        &self,
        metastore_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveMetastoreLock {
        operations::RemoveMetastoreLock::new(
            &self.client,
            metastore_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the metastore.
    ///
    /// - `metastore_id`: The OCID of the metastore.
    /// - `update_metastore_details`: The request body:
    ///   [`UpdateMetastoreDetails`](crate::models::UpdateMetastoreDetails).
    pub fn update_metastore(
        &self,
        metastore_id: impl Into<String>,
        update_metastore_details: models::UpdateMetastoreDetails,
    ) -> operations::UpdateMetastore {
        operations::UpdateMetastore::new(
            &self.client,
            metastore_id.into(),
            update_metastore_details,
        )
    }
}

/// # Namespace
impl DataCatalogClient {
    /// Creates a namespace.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `create_namespace_details`: The request body:
    ///   [`CreateNamespaceDetails`](crate::models::CreateNamespaceDetails).
    pub fn create_namespace(
        &self,
        catalog_id: impl Into<String>,
        create_namespace_details: models::CreateNamespaceDetails,
    ) -> operations::CreateNamespace {
        operations::CreateNamespace::new(&self.client, catalog_id.into(), create_namespace_details)
    }

    /// Deletes the namespace.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    pub fn delete_namespace(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
    ) -> operations::DeleteNamespace {
        operations::DeleteNamespace::new(&self.client, catalog_id.into(), namespace_id.into())
    }

    /// Gets the namespace.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    pub fn get_namespace(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
    ) -> operations::GetNamespace {
        operations::GetNamespace::new(&self.client, catalog_id.into(), namespace_id.into())
    }

    /// Lists the namespaces.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_namespaces(&self, catalog_id: impl Into<String>) -> operations::ListNamespaces {
        operations::ListNamespaces::new(&self.client, catalog_id.into())
    }

    /// Updates the namespace.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `namespace_id`: The ID of the namespace.
    /// - `update_namespace_details`: The request body:
    ///   [`UpdateNamespaceDetails`](crate::models::UpdateNamespaceDetails).
    pub fn update_namespace(
        &self,
        catalog_id: impl Into<String>,
        namespace_id: impl Into<String>,
        update_namespace_details: models::UpdateNamespaceDetails,
    ) -> operations::UpdateNamespace {
        operations::UpdateNamespace::new(
            &self.client,
            catalog_id.into(),
            namespace_id.into(),
            update_namespace_details,
        )
    }
}

/// # Pattern
impl DataCatalogClient {
    /// Creates a pattern.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `create_pattern_details`: The request body:
    ///   [`CreatePatternDetails`](crate::models::CreatePatternDetails).
    pub fn create_pattern(
        &self,
        catalog_id: impl Into<String>,
        create_pattern_details: models::CreatePatternDetails,
    ) -> operations::CreatePattern {
        operations::CreatePattern::new(&self.client, catalog_id.into(), create_pattern_details)
    }

    /// Deletes the pattern.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `pattern_key`: The key of the pattern.
    pub fn delete_pattern(
        &self,
        catalog_id: impl Into<String>,
        pattern_key: impl Into<String>,
    ) -> operations::DeletePattern {
        operations::DeletePattern::new(&self.client, catalog_id.into(), pattern_key.into())
    }

    /// Gets the pattern.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `pattern_key`: The key of the pattern.
    pub fn get_pattern(
        &self,
        catalog_id: impl Into<String>,
        pattern_key: impl Into<String>,
    ) -> operations::GetPattern {
        operations::GetPattern::new(&self.client, catalog_id.into(), pattern_key.into())
    }

    /// Lists the derived logical entities.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `pattern_key`: The key of the pattern.
    pub fn list_derived_logical_entities(
        &self,
        catalog_id: impl Into<String>,
        pattern_key: impl Into<String>,
    ) -> operations::ListDerivedLogicalEntities {
        operations::ListDerivedLogicalEntities::new(
            &self.client,
            catalog_id.into(),
            pattern_key.into(),
        )
    }

    /// Lists the patterns.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_patterns(&self, catalog_id: impl Into<String>) -> operations::ListPatterns {
        operations::ListPatterns::new(&self.client, catalog_id.into())
    }

    /// Updates the pattern.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `pattern_key`: The key of the pattern.
    /// - `update_pattern_details`: The request body:
    ///   [`UpdatePatternDetails`](crate::models::UpdatePatternDetails).
    pub fn update_pattern(
        &self,
        catalog_id: impl Into<String>,
        pattern_key: impl Into<String>,
        update_pattern_details: models::UpdatePatternDetails,
    ) -> operations::UpdatePattern {
        operations::UpdatePattern::new(
            &self.client,
            catalog_id.into(),
            pattern_key.into(),
            update_pattern_details,
        )
    }

    /// Validates the pattern.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `pattern_key`: The key of the pattern.
    /// - `validate_pattern_details`: The request body:
    ///   [`ValidatePatternDetails`](crate::models::ValidatePatternDetails).
    pub fn validate_pattern(
        &self,
        catalog_id: impl Into<String>,
        pattern_key: impl Into<String>,
        validate_pattern_details: models::ValidatePatternDetails,
    ) -> operations::ValidatePattern {
        operations::ValidatePattern::new(
            &self.client,
            catalog_id.into(),
            pattern_key.into(),
            validate_pattern_details,
        )
    }
}

/// # Rule
impl DataCatalogClient {
    /// Lists the rules.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `data_asset_key`: The key of the data asset.
    /// - `entity_key`: The key of the entity.
    pub fn list_rules(
        &self,
        catalog_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        entity_key: impl Into<String>,
    ) -> operations::ListRules {
        operations::ListRules::new(
            &self.client,
            catalog_id.into(),
            data_asset_key.into(),
            entity_key.into(),
        )
    }
}

/// # Search
impl DataCatalogClient {
    /// Searches the criteria.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn search_criteria(&self, catalog_id: impl Into<String>) -> operations::SearchCriteria {
        operations::SearchCriteria::new(&self.client, catalog_id.into())
    }
}

/// # Suggest results
impl DataCatalogClient {
    /// Suggests the matches.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `input_text`: The string to find matches for.
    pub fn suggest_matches(
        &self,
        catalog_id: impl Into<String>,
        input_text: impl Into<String>,
    ) -> operations::SuggestMatches {
        operations::SuggestMatches::new(&self.client, catalog_id.into(), input_text.into())
    }
}

/// # Term
impl DataCatalogClient {
    /// Creates a term.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `create_term_details`: The request body:
    ///   [`CreateTermDetails`](crate::models::CreateTermDetails).
    pub fn create_term(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        create_term_details: models::CreateTermDetails,
    ) -> operations::CreateTerm {
        operations::CreateTerm::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            create_term_details,
        )
    }

    /// Deletes the term.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    pub fn delete_term(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        term_key: impl Into<String>,
    ) -> operations::DeleteTerm {
        operations::DeleteTerm::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            term_key.into(),
        )
    }

    /// Gets the term.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    pub fn get_term(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        term_key: impl Into<String>,
    ) -> operations::GetTerm {
        operations::GetTerm::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            term_key.into(),
        )
    }

    /// Lists the tags.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_tags(&self, catalog_id: impl Into<String>) -> operations::ListTags {
        operations::ListTags::new(&self.client, catalog_id.into())
    }

    /// Lists the terms.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    pub fn list_terms(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
    ) -> operations::ListTerms {
        operations::ListTerms::new(&self.client, catalog_id.into(), glossary_key.into())
    }

    /// Updates the term.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    /// - `update_term_details`: The request body:
    ///   [`UpdateTermDetails`](crate::models::UpdateTermDetails).
    pub fn update_term(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        term_key: impl Into<String>,
        update_term_details: models::UpdateTermDetails,
    ) -> operations::UpdateTerm {
        operations::UpdateTerm::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            term_key.into(),
            update_term_details,
        )
    }
}

/// # Term relationship
impl DataCatalogClient {
    /// Creates a term relationship.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    /// - `create_term_relationship_details`: The request body:
    ///   [`CreateTermRelationshipDetails`](crate::models::CreateTermRelationshipDetails).
    pub fn create_term_relationship(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        term_key: impl Into<String>,
        create_term_relationship_details: models::CreateTermRelationshipDetails,
    ) -> operations::CreateTermRelationship {
        operations::CreateTermRelationship::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            term_key.into(),
            create_term_relationship_details,
        )
    }

    /// Deletes the term relationship.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    /// - `term_relationship_key`: The key of the glossary term relationship.
    #[inline]
    pub fn delete_term_relationship(
        &self,
        arguments: operations::DeleteTermRelationshipArguments<'_>,
    ) -> operations::DeleteTermRelationship {
        operations::DeleteTermRelationship::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.glossary_key.into(),
            arguments.term_key.into(),
            arguments.term_relationship_key.into(),
        )
    }

    /// Gets the term relationship.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    /// - `term_relationship_key`: The key of the glossary term relationship.
    #[inline]
    pub fn get_term_relationship(
        &self,
        arguments: operations::GetTermRelationshipArguments<'_>,
    ) -> operations::GetTermRelationship {
        operations::GetTermRelationship::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.glossary_key.into(),
            arguments.term_key.into(),
            arguments.term_relationship_key.into(),
        )
    }

    /// Lists the term relationships.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    pub fn list_term_relationships(
        &self,
        catalog_id: impl Into<String>,
        glossary_key: impl Into<String>,
        term_key: impl Into<String>,
    ) -> operations::ListTermRelationships {
        operations::ListTermRelationships::new(
            &self.client,
            catalog_id.into(),
            glossary_key.into(),
            term_key.into(),
        )
    }

    /// Updates the term relationship.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `glossary_key`: The key of the glossary.
    /// - `term_key`: The key of the glossary term.
    /// - `term_relationship_key`: The key of the glossary term relationship.
    /// - `update_term_relationship_details`: The request body:
    ///   [`UpdateTermRelationshipDetails`](crate::models::UpdateTermRelationshipDetails).
    #[inline]
    pub fn update_term_relationship(
        &self,
        arguments: operations::UpdateTermRelationshipArguments<'_>,
        update_term_relationship_details: models::UpdateTermRelationshipDetails,
    ) -> operations::UpdateTermRelationship {
        operations::UpdateTermRelationship::new(
            &self.client,
            arguments.catalog_id.into(),
            arguments.glossary_key.into(),
            arguments.term_key.into(),
            arguments.term_relationship_key.into(),
            update_term_relationship_details,
        )
    }
}

/// # Type
impl DataCatalogClient {
    /// Associates the custom property.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `type_key`: The key of the type.
    /// - `type_custom_property_details`: The request body:
    ///   [`TypeCustomPropertyDetails`](crate::models::TypeCustomPropertyDetails).
    pub fn associate_custom_property(
        &self,
        catalog_id: impl Into<String>,
        type_key: impl Into<String>,
        type_custom_property_details: models::TypeCustomPropertyDetails,
    ) -> operations::AssociateCustomProperty {
        operations::AssociateCustomProperty::new(
            &self.client,
            catalog_id.into(),
            type_key.into(),
            type_custom_property_details,
        )
    }

    /// Disassociates the custom property.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `type_key`: The key of the type.
    /// - `type_custom_property_details`: The request body:
    ///   [`TypeCustomPropertyDetails`](crate::models::TypeCustomPropertyDetails).
    pub fn disassociate_custom_property(
        &self,
        catalog_id: impl Into<String>,
        type_key: impl Into<String>,
        type_custom_property_details: models::TypeCustomPropertyDetails,
    ) -> operations::DisassociateCustomProperty {
        operations::DisassociateCustomProperty::new(
            &self.client,
            catalog_id.into(),
            type_key.into(),
            type_custom_property_details,
        )
    }

    /// Gets the type.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    /// - `type_key`: The key of the type.
    pub fn get_type(
        &self,
        catalog_id: impl Into<String>,
        type_key: impl Into<String>,
    ) -> operations::GetType {
        operations::GetType::new(&self.client, catalog_id.into(), type_key.into())
    }

    /// Lists the types.
    ///
    /// - `catalog_id`: The OCID of the data catalog.
    pub fn list_types(&self, catalog_id: impl Into<String>) -> operations::ListTypes {
        operations::ListTypes::new(&self.client, catalog_id.into())
    }
}

/// # Work request
impl DataCatalogClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
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

client!(DataCatalogClient);
