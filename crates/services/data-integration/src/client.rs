// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("data-integration", "https://dataintegration.{region}.oci.{secondLevelDomain}", "/20200430")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/workRequestErrors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Data Integration API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_data_integration::{Config, DataIntegrationClient};
///
/// # async fn example() -> Result<(), oci_sdk_data_integration::Error> {
/// let config = Config::load().await?;
/// let client = DataIntegrationClient::new(&config)?;
///
/// let mut items = client.list_workspaces("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DataIntegrationClient {
    client: Client,
}

impl DataIntegrationClient {
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
impl DataIntegrationClient {
    /// Creates an application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_application_details`: The request body:
    ///   [`CreateApplicationDetails`](crate::models::CreateApplicationDetails).
    pub fn create_application(
        &self,
        workspace_id: impl Into<String>,
        create_application_details: models::CreateApplicationDetails,
    ) -> operations::CreateApplication {
        operations::CreateApplication::new(
            &self.client,
            workspace_id.into(),
            create_application_details,
        )
    }

    /// Creates a patch.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `create_patch_details`: The request body:
    ///   [`CreatePatchDetails`](crate::models::CreatePatchDetails).
    pub fn create_patch(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        create_patch_details: models::CreatePatchDetails,
    ) -> operations::CreatePatch {
        operations::CreatePatch::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            create_patch_details,
        )
    }

    /// Deletes the application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn delete_application(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::DeleteApplication {
        operations::DeleteApplication::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Deletes the patch.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `patch_key`: The key of the patch.
    pub fn delete_patch(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        patch_key: impl Into<String>,
    ) -> operations::DeletePatch {
        operations::DeletePatch::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            patch_key.into(),
        )
    }

    /// Gets the application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn get_application(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::GetApplication {
        operations::GetApplication::new(&self.client, workspace_id.into(), application_key.into())
    }

    /// Gets the dependent object.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `dependent_object_key`: The dependent object key.
    pub fn get_dependent_object(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        dependent_object_key: impl Into<String>,
    ) -> operations::GetDependentObject {
        operations::GetDependentObject::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            dependent_object_key.into(),
        )
    }

    /// Gets the patch.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `patch_key`: The key of the patch.
    pub fn get_patch(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        patch_key: impl Into<String>,
    ) -> operations::GetPatch {
        operations::GetPatch::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            patch_key.into(),
        )
    }

    /// Gets the published object.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `published_object_key`: The published object key.
    pub fn get_published_object(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        published_object_key: impl Into<String>,
    ) -> operations::GetPublishedObject {
        operations::GetPublishedObject::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            published_object_key.into(),
        )
    }

    /// Lists the applications.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_applications(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListApplications {
        operations::ListApplications::new(&self.client, workspace_id.into())
    }

    /// Lists the dependent objects.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_dependent_objects(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListDependentObjects {
        operations::ListDependentObjects::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Lists the patch changes.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_patch_changes(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListPatchChanges {
        operations::ListPatchChanges::new(&self.client, workspace_id.into(), application_key.into())
    }

    /// Lists the patches.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_patches(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListPatches {
        operations::ListPatches::new(&self.client, workspace_id.into(), application_key.into())
    }

    /// Lists the published objects.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_published_objects(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListPublishedObjects {
        operations::ListPublishedObjects::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Updates the application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `update_application_details`: The request body:
    ///   [`UpdateApplicationDetails`](crate::models::UpdateApplicationDetails).
    pub fn update_application(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        update_application_details: models::UpdateApplicationDetails,
    ) -> operations::UpdateApplication {
        operations::UpdateApplication::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            update_application_details,
        )
    }
}

/// # Composite state
impl DataIntegrationClient {
    /// Gets the composite state.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `aggregator_key`: The key of the aggregator, which is the project or folder that contains
    ///   the object.
    pub fn get_composite_state(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        aggregator_key: impl Into<String>,
    ) -> operations::GetCompositeState {
        operations::GetCompositeState::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            aggregator_key.into(),
        )
    }
}

/// # Connection
impl DataIntegrationClient {
    /// Creates a connection.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_connection_details`: The request body:
    ///   [`CreateConnectionDetails`](crate::models::CreateConnectionDetails).
    pub fn create_connection(
        &self,
        workspace_id: impl Into<String>,
        create_connection_details: impl Into<models::CreateConnectionDetails>,
    ) -> operations::CreateConnection {
        operations::CreateConnection::new(
            &self.client,
            workspace_id.into(),
            create_connection_details.into(),
        )
    }

    /// Deletes the connection.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    pub fn delete_connection(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
    ) -> operations::DeleteConnection {
        operations::DeleteConnection::new(&self.client, workspace_id.into(), connection_key.into())
    }

    /// Gets the connection.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    pub fn get_connection(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
    ) -> operations::GetConnection {
        operations::GetConnection::new(&self.client, workspace_id.into(), connection_key.into())
    }

    /// Lists the connections.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_asset_key`: The key of the data asset.
    pub fn list_connections(
        &self,
        workspace_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::ListConnections {
        operations::ListConnections::new(&self.client, workspace_id.into(), data_asset_key.into())
    }

    /// Updates the connection.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    /// - `update_connection_details`: The request body:
    ///   [`UpdateConnectionDetails`](crate::models::UpdateConnectionDetails).
    pub fn update_connection(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
        update_connection_details: impl Into<models::UpdateConnectionDetails>,
    ) -> operations::UpdateConnection {
        operations::UpdateConnection::new(
            &self.client,
            workspace_id.into(),
            connection_key.into(),
            update_connection_details.into(),
        )
    }
}

/// # Connection validation
impl DataIntegrationClient {
    /// Creates a connection validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_connection_validation_details`: The request body:
    ///   [`CreateConnectionValidationDetails`](crate::models::CreateConnectionValidationDetails).
    pub fn create_connection_validation(
        &self,
        workspace_id: impl Into<String>,
        create_connection_validation_details: models::CreateConnectionValidationDetails,
    ) -> operations::CreateConnectionValidation {
        operations::CreateConnectionValidation::new(
            &self.client,
            workspace_id.into(),
            create_connection_validation_details,
        )
    }

    /// Deletes the connection validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_validation_key`: The key of the connection validation.
    pub fn delete_connection_validation(
        &self,
        workspace_id: impl Into<String>,
        connection_validation_key: impl Into<String>,
    ) -> operations::DeleteConnectionValidation {
        operations::DeleteConnectionValidation::new(
            &self.client,
            workspace_id.into(),
            connection_validation_key.into(),
        )
    }

    /// Gets the connection validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_validation_key`: The key of the connection validation.
    pub fn get_connection_validation(
        &self,
        workspace_id: impl Into<String>,
        connection_validation_key: impl Into<String>,
    ) -> operations::GetConnectionValidation {
        operations::GetConnectionValidation::new(
            &self.client,
            workspace_id.into(),
            connection_validation_key.into(),
        )
    }

    /// Lists the connection validations.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_connection_validations(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListConnectionValidations {
        operations::ListConnectionValidations::new(&self.client, workspace_id.into())
    }
}

/// # Copy object request
impl DataIntegrationClient {
    /// Creates a copy object request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_copy_object_request_details`: The request body:
    ///   [`CreateCopyObjectRequestDetails`](crate::models::CreateCopyObjectRequestDetails).
    pub fn create_copy_object_request(
        &self,
        workspace_id: impl Into<String>,
        create_copy_object_request_details: models::CreateCopyObjectRequestDetails,
    ) -> operations::CreateCopyObjectRequest {
        operations::CreateCopyObjectRequest::new(
            &self.client,
            workspace_id.into(),
            create_copy_object_request_details,
        )
    }

    /// Gets the copy object request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `copy_object_request_key`: The key of the request to copy an object.
    pub fn get_copy_object_request(
        &self,
        workspace_id: impl Into<String>,
        copy_object_request_key: impl Into<String>,
    ) -> operations::GetCopyObjectRequest {
        operations::GetCopyObjectRequest::new(
            &self.client,
            workspace_id.into(),
            copy_object_request_key.into(),
        )
    }
}

/// # Copy object request summary
impl DataIntegrationClient {
    /// Lists the copy object requests.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_copy_object_requests(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListCopyObjectRequests {
        operations::ListCopyObjectRequests::new(&self.client, workspace_id.into())
    }
}

/// # Data asset
impl DataIntegrationClient {
    /// Creates a data asset.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_data_asset_details`: The request body:
    ///   [`CreateDataAssetDetails`](crate::models::CreateDataAssetDetails).
    pub fn create_data_asset(
        &self,
        workspace_id: impl Into<String>,
        create_data_asset_details: impl Into<models::CreateDataAssetDetails>,
    ) -> operations::CreateDataAsset {
        operations::CreateDataAsset::new(
            &self.client,
            workspace_id.into(),
            create_data_asset_details.into(),
        )
    }

    /// Deletes the data asset.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_asset_key`: The key of the data asset.
    pub fn delete_data_asset(
        &self,
        workspace_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::DeleteDataAsset {
        operations::DeleteDataAsset::new(&self.client, workspace_id.into(), data_asset_key.into())
    }

    /// Gets the data asset.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_asset_key`: The key of the data asset.
    pub fn get_data_asset(
        &self,
        workspace_id: impl Into<String>,
        data_asset_key: impl Into<String>,
    ) -> operations::GetDataAsset {
        operations::GetDataAsset::new(&self.client, workspace_id.into(), data_asset_key.into())
    }

    /// Lists the data assets.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_data_assets(&self, workspace_id: impl Into<String>) -> operations::ListDataAssets {
        operations::ListDataAssets::new(&self.client, workspace_id.into())
    }

    /// Updates the data asset.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_asset_key`: The key of the data asset.
    /// - `update_data_asset_details`: The request body:
    ///   [`UpdateDataAssetDetails`](crate::models::UpdateDataAssetDetails).
    pub fn update_data_asset(
        &self,
        workspace_id: impl Into<String>,
        data_asset_key: impl Into<String>,
        update_data_asset_details: impl Into<models::UpdateDataAssetDetails>,
    ) -> operations::UpdateDataAsset {
        operations::UpdateDataAsset::new(
            &self.client,
            workspace_id.into(),
            data_asset_key.into(),
            update_data_asset_details.into(),
        )
    }
}

/// # Data entity
impl DataIntegrationClient {
    /// Creates an entity shape.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    /// - `schema_resource_name`: The name of the resource for retrieving schemas.
    /// - `create_entity_shape_details`: The request body:
    ///   [`CreateEntityShapeDetails`](crate::models::CreateEntityShapeDetails).
    pub fn create_entity_shape(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
        schema_resource_name: impl Into<String>,
        create_entity_shape_details: impl Into<models::CreateEntityShapeDetails>,
    ) -> operations::CreateEntityShape {
        operations::CreateEntityShape::new(
            &self.client,
            workspace_id.into(),
            connection_key.into(),
            schema_resource_name.into(),
            create_entity_shape_details.into(),
        )
    }

    /// Gets the data entity.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    /// - `schema_resource_name`: The name of the resource for retrieving schemas.
    /// - `data_entity_key`: The key of the data entity.
    #[inline]
    pub fn get_data_entity(
        &self,
        arguments: operations::GetDataEntityArguments<'_>,
    ) -> operations::GetDataEntity {
        operations::GetDataEntity::new(
            &self.client,
            arguments.workspace_id.into(),
            arguments.connection_key.into(),
            arguments.schema_resource_name.into(),
            arguments.data_entity_key.into(),
        )
    }

    /// Lists the data entities.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    /// - `schema_resource_name`: The name of the resource for retrieving schemas.
    pub fn list_data_entities(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
        schema_resource_name: impl Into<String>,
    ) -> operations::ListDataEntities {
        operations::ListDataEntities::new(
            &self.client,
            workspace_id.into(),
            connection_key.into(),
            schema_resource_name.into(),
        )
    }
}

/// # Data flow
impl DataIntegrationClient {
    /// Creates a data flow.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_data_flow_details`: The request body:
    ///   [`CreateDataFlowDetails`](crate::models::CreateDataFlowDetails).
    pub fn create_data_flow(
        &self,
        workspace_id: impl Into<String>,
        create_data_flow_details: models::CreateDataFlowDetails,
    ) -> operations::CreateDataFlow {
        operations::CreateDataFlow::new(&self.client, workspace_id.into(), create_data_flow_details)
    }

    /// Deletes the data flow.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_flow_key`: The key of the data flow.
    pub fn delete_data_flow(
        &self,
        workspace_id: impl Into<String>,
        data_flow_key: impl Into<String>,
    ) -> operations::DeleteDataFlow {
        operations::DeleteDataFlow::new(&self.client, workspace_id.into(), data_flow_key.into())
    }

    /// Gets the data flow.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_flow_key`: The key of the data flow.
    pub fn get_data_flow(
        &self,
        workspace_id: impl Into<String>,
        data_flow_key: impl Into<String>,
    ) -> operations::GetDataFlow {
        operations::GetDataFlow::new(&self.client, workspace_id.into(), data_flow_key.into())
    }

    /// Lists the data flows.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_data_flows(&self, workspace_id: impl Into<String>) -> operations::ListDataFlows {
        operations::ListDataFlows::new(&self.client, workspace_id.into())
    }

    /// Updates the data flow.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_flow_key`: The key of the data flow.
    /// - `update_data_flow_details`: The request body:
    ///   [`UpdateDataFlowDetails`](crate::models::UpdateDataFlowDetails).
    pub fn update_data_flow(
        &self,
        workspace_id: impl Into<String>,
        data_flow_key: impl Into<String>,
        update_data_flow_details: models::UpdateDataFlowDetails,
    ) -> operations::UpdateDataFlow {
        operations::UpdateDataFlow::new(
            &self.client,
            workspace_id.into(),
            data_flow_key.into(),
            update_data_flow_details,
        )
    }
}

/// # Data flow validation
impl DataIntegrationClient {
    /// Creates a data flow validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_data_flow_validation_details`: The request body:
    ///   [`CreateDataFlowValidationDetails`](crate::models::CreateDataFlowValidationDetails).
    pub fn create_data_flow_validation(
        &self,
        workspace_id: impl Into<String>,
        create_data_flow_validation_details: models::CreateDataFlowValidationDetails,
    ) -> operations::CreateDataFlowValidation {
        operations::CreateDataFlowValidation::new(
            &self.client,
            workspace_id.into(),
            create_data_flow_validation_details,
        )
    }

    /// Deletes the data flow validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_flow_validation_key`: The key of the data flow validation.
    pub fn delete_data_flow_validation(
        &self,
        workspace_id: impl Into<String>,
        data_flow_validation_key: impl Into<String>,
    ) -> operations::DeleteDataFlowValidation {
        operations::DeleteDataFlowValidation::new(
            &self.client,
            workspace_id.into(),
            data_flow_validation_key.into(),
        )
    }

    /// Gets the data flow validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `data_flow_validation_key`: The key of the data flow validation.
    pub fn get_data_flow_validation(
        &self,
        workspace_id: impl Into<String>,
        data_flow_validation_key: impl Into<String>,
    ) -> operations::GetDataFlowValidation {
        operations::GetDataFlowValidation::new(
            &self.client,
            workspace_id.into(),
            data_flow_validation_key.into(),
        )
    }

    /// Lists the data flow validations.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_data_flow_validations(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListDataFlowValidations {
        operations::ListDataFlowValidations::new(&self.client, workspace_id.into())
    }
}

/// # Detailed description
impl DataIntegrationClient {
    /// Creates an application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `create_detailed_description_details`: The request body:
    ///   [`CreateDetailedDescriptionDetails`](crate::models::CreateDetailedDescriptionDetails).
    pub fn create_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        create_detailed_description_details: models::CreateDetailedDescriptionDetails,
    ) -> operations::CreateApplicationDetailedDescription {
        operations::CreateApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            create_detailed_description_details,
        )
    }

    /// Creates a dis application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `create_detailed_description_details`: The request body:
    ///   [`CreateDetailedDescriptionDetails`](crate::models::CreateDetailedDescriptionDetails).
    pub fn create_dis_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        create_detailed_description_details: models::CreateDetailedDescriptionDetails,
    ) -> operations::CreateDisApplicationDetailedDescription {
        operations::CreateDisApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            create_detailed_description_details,
        )
    }

    /// Deletes the application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn delete_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::DeleteApplicationDetailedDescription {
        operations::DeleteApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Deletes the dis application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn delete_dis_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::DeleteDisApplicationDetailedDescription {
        operations::DeleteDisApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Gets the application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn get_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::GetApplicationDetailedDescription {
        operations::GetApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Gets the dis application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn get_dis_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::GetDisApplicationDetailedDescription {
        operations::GetDisApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Updates the application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `update_detailed_description_details`: The request body:
    ///   [`UpdateDetailedDescriptionDetails`](crate::models::UpdateDetailedDescriptionDetails).
    pub fn update_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        update_detailed_description_details: models::UpdateDetailedDescriptionDetails,
    ) -> operations::UpdateApplicationDetailedDescription {
        operations::UpdateApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            update_detailed_description_details,
        )
    }

    /// Updates the dis application detailed description.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `update_detailed_description_details`: The request body:
    ///   [`UpdateDetailedDescriptionDetails`](crate::models::UpdateDetailedDescriptionDetails).
    pub fn update_dis_application_detailed_description(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        update_detailed_description_details: models::UpdateDetailedDescriptionDetails,
    ) -> operations::UpdateDisApplicationDetailedDescription {
        operations::UpdateDisApplicationDetailedDescription::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            update_detailed_description_details,
        )
    }
}

/// # Dis application
impl DataIntegrationClient {
    /// Moves the dis application to another compartment.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `dis_application_id`: The OCID of the Data Integration application.
    /// - `change_dis_application_compartment_details`: The request body:
    ///   [`ChangeDisApplicationCompartmentDetails`](crate::models::ChangeDisApplicationCompartmentDetails).
    pub fn change_dis_application_compartment(
        &self,
        workspace_id: impl Into<String>,
        dis_application_id: impl Into<String>,
        change_dis_application_compartment_details: models::ChangeDisApplicationCompartmentDetails,
    ) -> operations::ChangeDisApplicationCompartment {
        operations::ChangeDisApplicationCompartment::new(
            &self.client,
            workspace_id.into(),
            dis_application_id.into(),
            change_dis_application_compartment_details,
        )
    }

    /// Creates a dis application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_dis_application_details`: The request body:
    ///   [`CreateDisApplicationDetails`](crate::models::CreateDisApplicationDetails).
    pub fn create_dis_application(
        &self,
        workspace_id: impl Into<String>,
        create_dis_application_details: models::CreateDisApplicationDetails,
    ) -> operations::CreateDisApplication {
        operations::CreateDisApplication::new(
            &self.client,
            workspace_id.into(),
            create_dis_application_details,
        )
    }

    /// Deletes the dis application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `dis_application_id`: The OCID of the Data Integration application.
    pub fn delete_dis_application(
        &self,
        workspace_id: impl Into<String>,
        dis_application_id: impl Into<String>,
    ) -> operations::DeleteDisApplication {
        operations::DeleteDisApplication::new(
            &self.client,
            workspace_id.into(),
            dis_application_id.into(),
        )
    }

    /// Gets the dis application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `dis_application_id`: The OCID of the Data Integration application.
    pub fn get_dis_application(
        &self,
        workspace_id: impl Into<String>,
        dis_application_id: impl Into<String>,
    ) -> operations::GetDisApplication {
        operations::GetDisApplication::new(
            &self.client,
            workspace_id.into(),
            dis_application_id.into(),
        )
    }

    /// Lists the dis applications.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dis_applications(
        &self,
        workspace_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListDisApplications {
        operations::ListDisApplications::new(
            &self.client,
            workspace_id.into(),
            compartment_id.into(),
        )
    }

    /// Updates the dis application.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `dis_application_id`: The OCID of the Data Integration application.
    /// - `update_dis_application_details`: The request body:
    ///   [`UpdateDisApplicationDetails`](crate::models::UpdateDisApplicationDetails).
    pub fn update_dis_application(
        &self,
        workspace_id: impl Into<String>,
        dis_application_id: impl Into<String>,
        update_dis_application_details: models::UpdateDisApplicationDetails,
    ) -> operations::UpdateDisApplication {
        operations::UpdateDisApplication::new(
            &self.client,
            workspace_id.into(),
            dis_application_id.into(),
            update_dis_application_details,
        )
    }
}

/// # Export request
impl DataIntegrationClient {
    /// Creates an export request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_export_request_details`: The request body:
    ///   [`CreateExportRequestDetails`](crate::models::CreateExportRequestDetails).
    pub fn create_export_request(
        &self,
        workspace_id: impl Into<String>,
        create_export_request_details: models::CreateExportRequestDetails,
    ) -> operations::CreateExportRequest {
        operations::CreateExportRequest::new(
            &self.client,
            workspace_id.into(),
            create_export_request_details,
        )
    }

    /// Gets the export request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `export_request_key`: The key of the export request.
    pub fn get_export_request(
        &self,
        workspace_id: impl Into<String>,
        export_request_key: impl Into<String>,
    ) -> operations::GetExportRequest {
        operations::GetExportRequest::new(
            &self.client,
            workspace_id.into(),
            export_request_key.into(),
        )
    }
}

/// # Export request summary
impl DataIntegrationClient {
    /// Lists the export requests.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_export_requests(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListExportRequests {
        operations::ListExportRequests::new(&self.client, workspace_id.into())
    }
}

/// # External publication
impl DataIntegrationClient {
    /// Creates an external publication.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `create_external_publication_details`: The request body:
    ///   [`CreateExternalPublicationDetails`](crate::models::CreateExternalPublicationDetails).
    pub fn create_external_publication(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        create_external_publication_details: models::CreateExternalPublicationDetails,
    ) -> operations::CreateExternalPublication {
        operations::CreateExternalPublication::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            create_external_publication_details,
        )
    }

    /// Deletes the external publication.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `external_publications_key`: The key of the object published externally.
    pub fn delete_external_publication(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        external_publications_key: impl Into<String>,
    ) -> operations::DeleteExternalPublication {
        operations::DeleteExternalPublication::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            external_publications_key.into(),
        )
    }

    /// Gets the external publication.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `external_publications_key`: The key of the object published externally.
    pub fn get_external_publication(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        external_publications_key: impl Into<String>,
    ) -> operations::GetExternalPublication {
        operations::GetExternalPublication::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            external_publications_key.into(),
        )
    }

    /// Lists the external publications.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    pub fn list_external_publications(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
    ) -> operations::ListExternalPublications {
        operations::ListExternalPublications::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
        )
    }

    /// Updates the external publication.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `external_publications_key`: The key of the object published externally.
    /// - `update_external_publication_details`: The request body:
    ///   [`UpdateExternalPublicationDetails`](crate::models::UpdateExternalPublicationDetails).
    pub fn update_external_publication(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        external_publications_key: impl Into<String>,
        update_external_publication_details: models::UpdateExternalPublicationDetails,
    ) -> operations::UpdateExternalPublication {
        operations::UpdateExternalPublication::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            external_publications_key.into(),
            update_external_publication_details,
        )
    }
}

/// # External publication validation
impl DataIntegrationClient {
    /// Creates an external publication validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `create_external_publication_validation_details`: The request body:
    ///   [`CreateExternalPublicationValidationDetails`](crate::models::CreateExternalPublicationValidationDetails).
    pub fn create_external_publication_validation(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        create_external_publication_validation_details: models::CreateExternalPublicationValidationDetails,
    ) -> operations::CreateExternalPublicationValidation {
        operations::CreateExternalPublicationValidation::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            create_external_publication_validation_details,
        )
    }

    /// Deletes the external publication validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `external_publication_validation_key`: The key of the externally published object.
    pub fn delete_external_publication_validation(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        external_publication_validation_key: impl Into<String>,
    ) -> operations::DeleteExternalPublicationValidation {
        operations::DeleteExternalPublicationValidation::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            external_publication_validation_key.into(),
        )
    }

    /// Gets the external publication validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `external_publication_validation_key`: The key of the externally published object.
    pub fn get_external_publication_validation(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        external_publication_validation_key: impl Into<String>,
    ) -> operations::GetExternalPublicationValidation {
        operations::GetExternalPublicationValidation::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            external_publication_validation_key.into(),
        )
    }

    /// Lists the external publication validations.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    pub fn list_external_publication_validations(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
    ) -> operations::ListExternalPublicationValidations {
        operations::ListExternalPublicationValidations::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
        )
    }
}

/// # Folder
impl DataIntegrationClient {
    /// Creates a folder.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_folder_details`: The request body:
    ///   [`CreateFolderDetails`](crate::models::CreateFolderDetails).
    pub fn create_folder(
        &self,
        workspace_id: impl Into<String>,
        create_folder_details: models::CreateFolderDetails,
    ) -> operations::CreateFolder {
        operations::CreateFolder::new(&self.client, workspace_id.into(), create_folder_details)
    }

    /// Deletes the folder.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `folder_key`: The key of the folder.
    pub fn delete_folder(
        &self,
        workspace_id: impl Into<String>,
        folder_key: impl Into<String>,
    ) -> operations::DeleteFolder {
        operations::DeleteFolder::new(&self.client, workspace_id.into(), folder_key.into())
    }

    /// Gets the folder.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `folder_key`: The key of the folder.
    pub fn get_folder(
        &self,
        workspace_id: impl Into<String>,
        folder_key: impl Into<String>,
    ) -> operations::GetFolder {
        operations::GetFolder::new(&self.client, workspace_id.into(), folder_key.into())
    }

    /// Lists the folders.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_folders(&self, workspace_id: impl Into<String>) -> operations::ListFolders {
        operations::ListFolders::new(&self.client, workspace_id.into())
    }

    /// Updates the folder.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `folder_key`: The key of the folder.
    /// - `update_folder_details`: The request body:
    ///   [`UpdateFolderDetails`](crate::models::UpdateFolderDetails).
    pub fn update_folder(
        &self,
        workspace_id: impl Into<String>,
        folder_key: impl Into<String>,
        update_folder_details: models::UpdateFolderDetails,
    ) -> operations::UpdateFolder {
        operations::UpdateFolder::new(
            &self.client,
            workspace_id.into(),
            folder_key.into(),
            update_folder_details,
        )
    }
}

/// # Function library
impl DataIntegrationClient {
    /// Creates a function library.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_function_library_details`: The request body:
    ///   [`CreateFunctionLibraryDetails`](crate::models::CreateFunctionLibraryDetails).
    pub fn create_function_library(
        &self,
        workspace_id: impl Into<String>,
        create_function_library_details: models::CreateFunctionLibraryDetails,
    ) -> operations::CreateFunctionLibrary {
        operations::CreateFunctionLibrary::new(
            &self.client,
            workspace_id.into(),
            create_function_library_details,
        )
    }

    /// Deletes the function library.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `function_library_key`: The key of the function library.
    pub fn delete_function_library(
        &self,
        workspace_id: impl Into<String>,
        function_library_key: impl Into<String>,
    ) -> operations::DeleteFunctionLibrary {
        operations::DeleteFunctionLibrary::new(
            &self.client,
            workspace_id.into(),
            function_library_key.into(),
        )
    }

    /// Gets the function library.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `function_library_key`: The key of the function library.
    pub fn get_function_library(
        &self,
        workspace_id: impl Into<String>,
        function_library_key: impl Into<String>,
    ) -> operations::GetFunctionLibrary {
        operations::GetFunctionLibrary::new(
            &self.client,
            workspace_id.into(),
            function_library_key.into(),
        )
    }

    /// Lists the function libraries.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_function_libraries(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListFunctionLibraries {
        operations::ListFunctionLibraries::new(&self.client, workspace_id.into())
    }

    /// Updates the function library.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `function_library_key`: The key of the function library.
    /// - `update_function_library_details`: The request body:
    ///   [`UpdateFunctionLibraryDetails`](crate::models::UpdateFunctionLibraryDetails).
    pub fn update_function_library(
        &self,
        workspace_id: impl Into<String>,
        function_library_key: impl Into<String>,
        update_function_library_details: models::UpdateFunctionLibraryDetails,
    ) -> operations::UpdateFunctionLibrary {
        operations::UpdateFunctionLibrary::new(
            &self.client,
            workspace_id.into(),
            function_library_key.into(),
            update_function_library_details,
        )
    }
}

/// # Import request
impl DataIntegrationClient {
    /// Creates an import request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_import_request_details`: The request body:
    ///   [`CreateImportRequestDetails`](crate::models::CreateImportRequestDetails).
    pub fn create_import_request(
        &self,
        workspace_id: impl Into<String>,
        create_import_request_details: models::CreateImportRequestDetails,
    ) -> operations::CreateImportRequest {
        operations::CreateImportRequest::new(
            &self.client,
            workspace_id.into(),
            create_import_request_details,
        )
    }

    /// Gets the import request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `import_request_key`: The key of the import request.
    pub fn get_import_request(
        &self,
        workspace_id: impl Into<String>,
        import_request_key: impl Into<String>,
    ) -> operations::GetImportRequest {
        operations::GetImportRequest::new(
            &self.client,
            workspace_id.into(),
            import_request_key.into(),
        )
    }
}

/// # Import request summary
impl DataIntegrationClient {
    /// Lists the import requests.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_import_requests(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListImportRequests {
        operations::ListImportRequests::new(&self.client, workspace_id.into())
    }
}

/// # Pipeline
impl DataIntegrationClient {
    /// Creates a pipeline.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_pipeline_details`: The request body:
    ///   [`CreatePipelineDetails`](crate::models::CreatePipelineDetails).
    pub fn create_pipeline(
        &self,
        workspace_id: impl Into<String>,
        create_pipeline_details: models::CreatePipelineDetails,
    ) -> operations::CreatePipeline {
        operations::CreatePipeline::new(&self.client, workspace_id.into(), create_pipeline_details)
    }

    /// Deletes the pipeline.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `pipeline_key`: The key of the pipeline.
    pub fn delete_pipeline(
        &self,
        workspace_id: impl Into<String>,
        pipeline_key: impl Into<String>,
    ) -> operations::DeletePipeline {
        operations::DeletePipeline::new(&self.client, workspace_id.into(), pipeline_key.into())
    }

    /// Gets the pipeline.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `pipeline_key`: The key of the pipeline.
    pub fn get_pipeline(
        &self,
        workspace_id: impl Into<String>,
        pipeline_key: impl Into<String>,
    ) -> operations::GetPipeline {
        operations::GetPipeline::new(&self.client, workspace_id.into(), pipeline_key.into())
    }

    /// Lists the pipelines.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_pipelines(&self, workspace_id: impl Into<String>) -> operations::ListPipelines {
        operations::ListPipelines::new(&self.client, workspace_id.into())
    }

    /// Updates the pipeline.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `pipeline_key`: The key of the pipeline.
    /// - `update_pipeline_details`: The request body:
    ///   [`UpdatePipelineDetails`](crate::models::UpdatePipelineDetails).
    pub fn update_pipeline(
        &self,
        workspace_id: impl Into<String>,
        pipeline_key: impl Into<String>,
        update_pipeline_details: models::UpdatePipelineDetails,
    ) -> operations::UpdatePipeline {
        operations::UpdatePipeline::new(
            &self.client,
            workspace_id.into(),
            pipeline_key.into(),
            update_pipeline_details,
        )
    }
}

/// # Pipeline validation
impl DataIntegrationClient {
    /// Creates a pipeline validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_pipeline_validation_details`: The request body:
    ///   [`CreatePipelineValidationDetails`](crate::models::CreatePipelineValidationDetails).
    pub fn create_pipeline_validation(
        &self,
        workspace_id: impl Into<String>,
        create_pipeline_validation_details: models::CreatePipelineValidationDetails,
    ) -> operations::CreatePipelineValidation {
        operations::CreatePipelineValidation::new(
            &self.client,
            workspace_id.into(),
            create_pipeline_validation_details,
        )
    }

    /// Deletes the pipeline validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `pipeline_validation_key`: The key of the pipeline validation.
    pub fn delete_pipeline_validation(
        &self,
        workspace_id: impl Into<String>,
        pipeline_validation_key: impl Into<String>,
    ) -> operations::DeletePipelineValidation {
        operations::DeletePipelineValidation::new(
            &self.client,
            workspace_id.into(),
            pipeline_validation_key.into(),
        )
    }

    /// Gets the pipeline validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `pipeline_validation_key`: The key of the pipeline validation.
    pub fn get_pipeline_validation(
        &self,
        workspace_id: impl Into<String>,
        pipeline_validation_key: impl Into<String>,
    ) -> operations::GetPipelineValidation {
        operations::GetPipelineValidation::new(
            &self.client,
            workspace_id.into(),
            pipeline_validation_key.into(),
        )
    }

    /// Lists the pipeline validations.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_pipeline_validations(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListPipelineValidations {
        operations::ListPipelineValidations::new(&self.client, workspace_id.into())
    }
}

/// # Project
impl DataIntegrationClient {
    /// Creates a project.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_project_details`: The request body:
    ///   [`CreateProjectDetails`](crate::models::CreateProjectDetails).
    pub fn create_project(
        &self,
        workspace_id: impl Into<String>,
        create_project_details: models::CreateProjectDetails,
    ) -> operations::CreateProject {
        operations::CreateProject::new(&self.client, workspace_id.into(), create_project_details)
    }

    /// Deletes the project.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `project_key`: The key of the project.
    pub fn delete_project(
        &self,
        workspace_id: impl Into<String>,
        project_key: impl Into<String>,
    ) -> operations::DeleteProject {
        operations::DeleteProject::new(&self.client, workspace_id.into(), project_key.into())
    }

    /// Gets the count statistic.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `count_statistic_key`: The count statistic key.
    pub fn get_count_statistic(
        &self,
        workspace_id: impl Into<String>,
        count_statistic_key: impl Into<String>,
    ) -> operations::GetCountStatistic {
        operations::GetCountStatistic::new(
            &self.client,
            workspace_id.into(),
            count_statistic_key.into(),
        )
    }

    /// Gets the project.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `project_key`: The key of the project.
    pub fn get_project(
        &self,
        workspace_id: impl Into<String>,
        project_key: impl Into<String>,
    ) -> operations::GetProject {
        operations::GetProject::new(&self.client, workspace_id.into(), project_key.into())
    }

    /// Lists the projects.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_projects(&self, workspace_id: impl Into<String>) -> operations::ListProjects {
        operations::ListProjects::new(&self.client, workspace_id.into())
    }

    /// Updates the project.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `project_key`: The key of the project.
    /// - `update_project_details`: The request body:
    ///   [`UpdateProjectDetails`](crate::models::UpdateProjectDetails).
    pub fn update_project(
        &self,
        workspace_id: impl Into<String>,
        project_key: impl Into<String>,
        update_project_details: models::UpdateProjectDetails,
    ) -> operations::UpdateProject {
        operations::UpdateProject::new(
            &self.client,
            workspace_id.into(),
            project_key.into(),
            update_project_details,
        )
    }
}

/// # Reference
impl DataIntegrationClient {
    /// Gets the reference.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `reference_key`: The key of the reference.
    pub fn get_reference(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        reference_key: impl Into<String>,
    ) -> operations::GetReference {
        operations::GetReference::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            reference_key.into(),
        )
    }

    /// Lists the references.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_references(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListReferences {
        operations::ListReferences::new(&self.client, workspace_id.into(), application_key.into())
    }

    /// Updates the reference.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `reference_key`: The key of the reference.
    /// - `update_reference_details`: The request body:
    ///   [`UpdateReferenceDetails`](crate::models::UpdateReferenceDetails).
    pub fn update_reference(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        reference_key: impl Into<String>,
        update_reference_details: models::UpdateReferenceDetails,
    ) -> operations::UpdateReference {
        operations::UpdateReference::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            reference_key.into(),
            update_reference_details,
        )
    }
}

/// # Runtime operator
impl DataIntegrationClient {
    /// Gets the runtime operator.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `runtime_pipeline_key`: The key of the runtime pipeline.
    /// - `runtime_operator_key`: The runtime operator key.
    #[inline]
    pub fn get_runtime_operator(
        &self,
        arguments: operations::GetRuntimeOperatorArguments<'_>,
    ) -> operations::GetRuntimeOperator {
        operations::GetRuntimeOperator::new(
            &self.client,
            arguments.workspace_id.into(),
            arguments.application_key.into(),
            arguments.runtime_pipeline_key.into(),
            arguments.runtime_operator_key.into(),
        )
    }
}

/// # Runtime operator summary
impl DataIntegrationClient {
    /// Lists the runtime operators.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `runtime_pipeline_key`: The key of the runtime pipeline.
    pub fn list_runtime_operators(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        runtime_pipeline_key: impl Into<String>,
    ) -> operations::ListRuntimeOperators {
        operations::ListRuntimeOperators::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            runtime_pipeline_key.into(),
        )
    }
}

/// # Runtime pipeline
impl DataIntegrationClient {
    /// Gets the runtime pipeline.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `runtime_pipeline_key`: The key of the runtime pipeline.
    pub fn get_runtime_pipeline(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        runtime_pipeline_key: impl Into<String>,
    ) -> operations::GetRuntimePipeline {
        operations::GetRuntimePipeline::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            runtime_pipeline_key.into(),
        )
    }
}

/// # Runtime pipeline summary
impl DataIntegrationClient {
    /// Lists the runtime pipelines.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_runtime_pipelines(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListRuntimePipelines {
        operations::ListRuntimePipelines::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }
}

/// # Schedule
impl DataIntegrationClient {
    /// Creates a schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `create_schedule_details`: The request body:
    ///   [`CreateScheduleDetails`](crate::models::CreateScheduleDetails).
    pub fn create_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        create_schedule_details: models::CreateScheduleDetails,
    ) -> operations::CreateSchedule {
        operations::CreateSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            create_schedule_details,
        )
    }

    /// Deletes the schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `schedule_key`: The key of the schedule.
    pub fn delete_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        schedule_key: impl Into<String>,
    ) -> operations::DeleteSchedule {
        operations::DeleteSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            schedule_key.into(),
        )
    }

    /// Gets the schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `schedule_key`: The key of the schedule.
    pub fn get_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        schedule_key: impl Into<String>,
    ) -> operations::GetSchedule {
        operations::GetSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            schedule_key.into(),
        )
    }

    /// Lists the schedules.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_schedules(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListSchedules {
        operations::ListSchedules::new(&self.client, workspace_id.into(), application_key.into())
    }

    /// Updates the schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `schedule_key`: The key of the schedule.
    /// - `update_schedule_details`: The request body:
    ///   [`UpdateScheduleDetails`](crate::models::UpdateScheduleDetails).
    pub fn update_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        schedule_key: impl Into<String>,
        update_schedule_details: models::UpdateScheduleDetails,
    ) -> operations::UpdateSchedule {
        operations::UpdateSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            schedule_key.into(),
            update_schedule_details,
        )
    }
}

/// # Schema
impl DataIntegrationClient {
    /// Gets the schema.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    /// - `schema_resource_name`: The name of the resource for retrieving schemas.
    pub fn get_schema(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
        schema_resource_name: impl Into<String>,
    ) -> operations::GetSchema {
        operations::GetSchema::new(
            &self.client,
            workspace_id.into(),
            connection_key.into(),
            schema_resource_name.into(),
        )
    }

    /// Lists the schemas.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `connection_key`: The key of the connection.
    /// - `schema_resource_name`: The name of the resource for retrieving schemas.
    pub fn list_schemas(
        &self,
        workspace_id: impl Into<String>,
        connection_key: impl Into<String>,
        schema_resource_name: impl Into<String>,
    ) -> operations::ListSchemas {
        operations::ListSchemas::new(
            &self.client,
            workspace_id.into(),
            connection_key.into(),
            schema_resource_name.into(),
        )
    }
}

/// # Task
impl DataIntegrationClient {
    /// Creates a task.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_task_details`: The request body:
    ///   [`CreateTaskDetails`](crate::models::CreateTaskDetails).
    pub fn create_task(
        &self,
        workspace_id: impl Into<String>,
        create_task_details: impl Into<models::CreateTaskDetails>,
    ) -> operations::CreateTask {
        operations::CreateTask::new(&self.client, workspace_id.into(), create_task_details.into())
    }

    /// Deletes the task.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    pub fn delete_task(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
    ) -> operations::DeleteTask {
        operations::DeleteTask::new(&self.client, workspace_id.into(), task_key.into())
    }

    /// Gets the task.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    pub fn get_task(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
    ) -> operations::GetTask {
        operations::GetTask::new(&self.client, workspace_id.into(), task_key.into())
    }

    /// Lists the tasks.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_tasks(&self, workspace_id: impl Into<String>) -> operations::ListTasks {
        operations::ListTasks::new(&self.client, workspace_id.into())
    }

    /// Updates the task.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_key`: The key of the task.
    /// - `update_task_details`: The request body:
    ///   [`UpdateTaskDetails`](crate::models::UpdateTaskDetails).
    pub fn update_task(
        &self,
        workspace_id: impl Into<String>,
        task_key: impl Into<String>,
        update_task_details: impl Into<models::UpdateTaskDetails>,
    ) -> operations::UpdateTask {
        operations::UpdateTask::new(
            &self.client,
            workspace_id.into(),
            task_key.into(),
            update_task_details.into(),
        )
    }
}

/// # Task run
impl DataIntegrationClient {
    /// Creates a task run.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `create_task_run_details`: The request body:
    ///   [`CreateTaskRunDetails`](crate::models::CreateTaskRunDetails).
    pub fn create_task_run(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        create_task_run_details: models::CreateTaskRunDetails,
    ) -> operations::CreateTaskRun {
        operations::CreateTaskRun::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            create_task_run_details,
        )
    }

    /// Deletes the task run.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_run_key`: The key of the task run.
    pub fn delete_task_run(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_run_key: impl Into<String>,
    ) -> operations::DeleteTaskRun {
        operations::DeleteTaskRun::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_run_key.into(),
        )
    }

    /// Gets the task run.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_run_key`: The key of the task run.
    pub fn get_task_run(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_run_key: impl Into<String>,
    ) -> operations::GetTaskRun {
        operations::GetTaskRun::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_run_key.into(),
        )
    }

    /// Lists the task runs.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_task_runs(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListTaskRuns {
        operations::ListTaskRuns::new(&self.client, workspace_id.into(), application_key.into())
    }

    /// Updates the task run.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_run_key`: The key of the task run.
    /// - `update_task_run_details`: The request body:
    ///   [`UpdateTaskRunDetails`](crate::models::UpdateTaskRunDetails).
    pub fn update_task_run(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_run_key: impl Into<String>,
        update_task_run_details: models::UpdateTaskRunDetails,
    ) -> operations::UpdateTaskRun {
        operations::UpdateTaskRun::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_run_key.into(),
            update_task_run_details,
        )
    }
}

/// # Task run lineage summary
impl DataIntegrationClient {
    /// Lists the dis application task run lineages.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `dis_application_id`: The OCID of the Data Integration application.
    pub fn list_dis_application_task_run_lineages(
        &self,
        workspace_id: impl Into<String>,
        dis_application_id: impl Into<String>,
    ) -> operations::ListDisApplicationTaskRunLineages {
        operations::ListDisApplicationTaskRunLineages::new(
            &self.client,
            workspace_id.into(),
            dis_application_id.into(),
        )
    }

    /// Lists the task run lineages.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_task_run_lineages(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListTaskRunLineages {
        operations::ListTaskRunLineages::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }
}

/// # Task run log
impl DataIntegrationClient {
    /// Lists the task run logs.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_run_key`: The key of the task run.
    pub fn list_task_run_logs(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_run_key: impl Into<String>,
    ) -> operations::ListTaskRunLogs {
        operations::ListTaskRunLogs::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_run_key.into(),
        )
    }
}

/// # Task schedule
impl DataIntegrationClient {
    /// Creates a task schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `create_task_schedule_details`: The request body:
    ///   [`CreateTaskScheduleDetails`](crate::models::CreateTaskScheduleDetails).
    pub fn create_task_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        create_task_schedule_details: models::CreateTaskScheduleDetails,
    ) -> operations::CreateTaskSchedule {
        operations::CreateTaskSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            create_task_schedule_details,
        )
    }

    /// Deletes the task schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_schedule_key`: The key of the task schedule.
    pub fn delete_task_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_schedule_key: impl Into<String>,
    ) -> operations::DeleteTaskSchedule {
        operations::DeleteTaskSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_schedule_key.into(),
        )
    }

    /// Gets the task schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_schedule_key`: The key of the task schedule.
    pub fn get_task_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_schedule_key: impl Into<String>,
    ) -> operations::GetTaskSchedule {
        operations::GetTaskSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_schedule_key.into(),
        )
    }

    /// Lists the task schedules.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    pub fn list_task_schedules(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
    ) -> operations::ListTaskSchedules {
        operations::ListTaskSchedules::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
        )
    }

    /// Updates the task schedule.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `application_key`: The key of the application.
    /// - `task_schedule_key`: The key of the task schedule.
    /// - `update_task_schedule_details`: The request body:
    ///   [`UpdateTaskScheduleDetails`](crate::models::UpdateTaskScheduleDetails).
    pub fn update_task_schedule(
        &self,
        workspace_id: impl Into<String>,
        application_key: impl Into<String>,
        task_schedule_key: impl Into<String>,
        update_task_schedule_details: models::UpdateTaskScheduleDetails,
    ) -> operations::UpdateTaskSchedule {
        operations::UpdateTaskSchedule::new(
            &self.client,
            workspace_id.into(),
            application_key.into(),
            task_schedule_key.into(),
            update_task_schedule_details,
        )
    }
}

/// # Task validation
impl DataIntegrationClient {
    /// Creates a task validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_task_validation_details`: The request body:
    ///   [`CreateTaskValidationDetails`](crate::models::CreateTaskValidationDetails).
    pub fn create_task_validation(
        &self,
        workspace_id: impl Into<String>,
        create_task_validation_details: impl Into<models::CreateTaskValidationDetails>,
    ) -> operations::CreateTaskValidation {
        operations::CreateTaskValidation::new(
            &self.client,
            workspace_id.into(),
            create_task_validation_details.into(),
        )
    }

    /// Deletes the task validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_validation_key`: The key of the task validation.
    pub fn delete_task_validation(
        &self,
        workspace_id: impl Into<String>,
        task_validation_key: impl Into<String>,
    ) -> operations::DeleteTaskValidation {
        operations::DeleteTaskValidation::new(
            &self.client,
            workspace_id.into(),
            task_validation_key.into(),
        )
    }

    /// Gets the task validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `task_validation_key`: The key of the task validation.
    pub fn get_task_validation(
        &self,
        workspace_id: impl Into<String>,
        task_validation_key: impl Into<String>,
    ) -> operations::GetTaskValidation {
        operations::GetTaskValidation::new(
            &self.client,
            workspace_id.into(),
            task_validation_key.into(),
        )
    }

    /// Lists the task validations.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_task_validations(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListTaskValidations {
        operations::ListTaskValidations::new(&self.client, workspace_id.into())
    }
}

/// # Template
impl DataIntegrationClient {
    /// Gets the template.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `template_id`: The OCID of the template.
    pub fn get_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> operations::GetTemplate {
        operations::GetTemplate::new(&self.client, workspace_id.into(), template_id.into())
    }

    /// Lists the templates.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_templates(&self, workspace_id: impl Into<String>) -> operations::ListTemplates {
        operations::ListTemplates::new(&self.client, workspace_id.into())
    }
}

/// # User defined function
impl DataIntegrationClient {
    /// Creates a user defined function.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_user_defined_function_details`: The request body:
    ///   [`CreateUserDefinedFunctionDetails`](crate::models::CreateUserDefinedFunctionDetails).
    pub fn create_user_defined_function(
        &self,
        workspace_id: impl Into<String>,
        create_user_defined_function_details: models::CreateUserDefinedFunctionDetails,
    ) -> operations::CreateUserDefinedFunction {
        operations::CreateUserDefinedFunction::new(
            &self.client,
            workspace_id.into(),
            create_user_defined_function_details,
        )
    }

    /// Deletes the user defined function.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `user_defined_function_key`: The key of the user-defined function.
    pub fn delete_user_defined_function(
        &self,
        workspace_id: impl Into<String>,
        user_defined_function_key: impl Into<String>,
    ) -> operations::DeleteUserDefinedFunction {
        operations::DeleteUserDefinedFunction::new(
            &self.client,
            workspace_id.into(),
            user_defined_function_key.into(),
        )
    }

    /// Gets the user defined function.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `user_defined_function_key`: The key of the user-defined function.
    pub fn get_user_defined_function(
        &self,
        workspace_id: impl Into<String>,
        user_defined_function_key: impl Into<String>,
    ) -> operations::GetUserDefinedFunction {
        operations::GetUserDefinedFunction::new(
            &self.client,
            workspace_id.into(),
            user_defined_function_key.into(),
        )
    }

    /// Lists the user defined functions.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_user_defined_functions(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListUserDefinedFunctions {
        operations::ListUserDefinedFunctions::new(&self.client, workspace_id.into())
    }

    /// Updates the user defined function.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `user_defined_function_key`: The key of the user-defined function.
    /// - `update_user_defined_function_details`: The request body:
    ///   [`UpdateUserDefinedFunctionDetails`](crate::models::UpdateUserDefinedFunctionDetails).
    pub fn update_user_defined_function(
        &self,
        workspace_id: impl Into<String>,
        user_defined_function_key: impl Into<String>,
        update_user_defined_function_details: models::UpdateUserDefinedFunctionDetails,
    ) -> operations::UpdateUserDefinedFunction {
        operations::UpdateUserDefinedFunction::new(
            &self.client,
            workspace_id.into(),
            user_defined_function_key.into(),
            update_user_defined_function_details,
        )
    }
}

/// # User defined function validation
impl DataIntegrationClient {
    /// Creates a user defined function validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `create_user_defined_function_validation_details`: The request body:
    ///   [`CreateUserDefinedFunctionValidationDetails`](crate::models::CreateUserDefinedFunctionValidationDetails).
    pub fn create_user_defined_function_validation(
        &self,
        workspace_id: impl Into<String>,
        create_user_defined_function_validation_details: models::CreateUserDefinedFunctionValidationDetails,
    ) -> operations::CreateUserDefinedFunctionValidation {
        operations::CreateUserDefinedFunctionValidation::new(
            &self.client,
            workspace_id.into(),
            create_user_defined_function_validation_details,
        )
    }

    /// Deletes the user defined function validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `user_defined_function_validation_key`: The user defined function validation key.
    pub fn delete_user_defined_function_validation(
        &self,
        workspace_id: impl Into<String>,
        user_defined_function_validation_key: impl Into<String>,
    ) -> operations::DeleteUserDefinedFunctionValidation {
        operations::DeleteUserDefinedFunctionValidation::new(
            &self.client,
            workspace_id.into(),
            user_defined_function_validation_key.into(),
        )
    }

    /// Gets the user defined function validation.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `user_defined_function_validation_key`: The user defined function validation key.
    pub fn get_user_defined_function_validation(
        &self,
        workspace_id: impl Into<String>,
        user_defined_function_validation_key: impl Into<String>,
    ) -> operations::GetUserDefinedFunctionValidation {
        operations::GetUserDefinedFunctionValidation::new(
            &self.client,
            workspace_id.into(),
            user_defined_function_validation_key.into(),
        )
    }

    /// Lists the user defined function validations.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn list_user_defined_function_validations(
        &self,
        workspace_id: impl Into<String>,
    ) -> operations::ListUserDefinedFunctionValidations {
        operations::ListUserDefinedFunctionValidations::new(&self.client, workspace_id.into())
    }
}

/// # Work request
impl DataIntegrationClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

/// # Workspace
impl DataIntegrationClient {
    /// Changes the compartment.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_compartment(
        &self,
        workspace_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeCompartment {
        operations::ChangeCompartment::new(
            &self.client,
            workspace_id.into(),
            change_compartment_details,
        )
    }

    /// Creates a workspace.
    ///
    /// - `create_workspace_details`: The request body:
    ///   [`CreateWorkspaceDetails`](crate::models::CreateWorkspaceDetails).
    #[inline]
    pub fn create_workspace(
        &self,
        create_workspace_details: models::CreateWorkspaceDetails,
    ) -> operations::CreateWorkspace {
        operations::CreateWorkspace::new(&self.client, create_workspace_details)
    }

    /// Deletes the copy object request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `copy_object_request_key`: The key of the request to copy an object.
    pub fn delete_copy_object_request(
        &self,
        workspace_id: impl Into<String>,
        copy_object_request_key: impl Into<String>,
    ) -> operations::DeleteCopyObjectRequest {
        operations::DeleteCopyObjectRequest::new(
            &self.client,
            workspace_id.into(),
            copy_object_request_key.into(),
        )
    }

    /// Deletes the export request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `export_request_key`: The key of the export request.
    pub fn delete_export_request(
        &self,
        workspace_id: impl Into<String>,
        export_request_key: impl Into<String>,
    ) -> operations::DeleteExportRequest {
        operations::DeleteExportRequest::new(
            &self.client,
            workspace_id.into(),
            export_request_key.into(),
        )
    }

    /// Deletes the import request.
    ///
    /// - `import_request_key`: The key of the import request.
    /// - `workspace_id`: The ID of the workspace.
    pub fn delete_import_request(
        &self,
        import_request_key: impl Into<String>,
        workspace_id: impl Into<String>,
    ) -> operations::DeleteImportRequest {
        operations::DeleteImportRequest::new(
            &self.client,
            import_request_key.into(),
            workspace_id.into(),
        )
    }

    /// Deletes the workspace.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn delete_workspace(&self, workspace_id: impl Into<String>) -> operations::DeleteWorkspace {
        operations::DeleteWorkspace::new(&self.client, workspace_id.into())
    }

    /// Gets the workspace.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn get_workspace(&self, workspace_id: impl Into<String>) -> operations::GetWorkspace {
        operations::GetWorkspace::new(&self.client, workspace_id.into())
    }

    /// Lists the workspaces.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_workspaces(&self, compartment_id: impl Into<String>) -> operations::ListWorkspaces {
        operations::ListWorkspaces::new(&self.client, compartment_id.into())
    }

    /// Starts the workspace.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn start_workspace(&self, workspace_id: impl Into<String>) -> operations::StartWorkspace {
        operations::StartWorkspace::new(&self.client, workspace_id.into())
    }

    /// Stops the workspace.
    ///
    /// - `workspace_id`: The ID of the workspace.
    pub fn stop_workspace(&self, workspace_id: impl Into<String>) -> operations::StopWorkspace {
        operations::StopWorkspace::new(&self.client, workspace_id.into())
    }

    /// Updates the copy object request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `copy_object_request_key`: The key of the request to copy an object.
    /// - `update_copy_object_request_details`: The request body:
    ///   [`UpdateCopyObjectRequestDetails`](crate::models::UpdateCopyObjectRequestDetails).
    pub fn update_copy_object_request(
        &self,
        workspace_id: impl Into<String>,
        copy_object_request_key: impl Into<String>,
        update_copy_object_request_details: models::UpdateCopyObjectRequestDetails,
    ) -> operations::UpdateCopyObjectRequest {
        operations::UpdateCopyObjectRequest::new(
            &self.client,
            workspace_id.into(),
            copy_object_request_key.into(),
            update_copy_object_request_details,
        )
    }

    /// Updates the export request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `export_request_key`: The key of the export request.
    /// - `update_export_request_details`: The request body:
    ///   [`UpdateExportRequestDetails`](crate::models::UpdateExportRequestDetails).
    pub fn update_export_request(
        &self,
        workspace_id: impl Into<String>,
        export_request_key: impl Into<String>,
        update_export_request_details: models::UpdateExportRequestDetails,
    ) -> operations::UpdateExportRequest {
        operations::UpdateExportRequest::new(
            &self.client,
            workspace_id.into(),
            export_request_key.into(),
            update_export_request_details,
        )
    }

    /// Updates the import request.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `import_request_key`: The key of the import request.
    /// - `update_import_request_details`: The request body:
    ///   [`UpdateImportRequestDetails`](crate::models::UpdateImportRequestDetails).
    pub fn update_import_request(
        &self,
        workspace_id: impl Into<String>,
        import_request_key: impl Into<String>,
        update_import_request_details: models::UpdateImportRequestDetails,
    ) -> operations::UpdateImportRequest {
        operations::UpdateImportRequest::new(
            &self.client,
            workspace_id.into(),
            import_request_key.into(),
            update_import_request_details,
        )
    }

    /// Updates the workspace.
    ///
    /// - `workspace_id`: The ID of the workspace.
    /// - `update_workspace_details`: The request body:
    ///   [`UpdateWorkspaceDetails`](crate::models::UpdateWorkspaceDetails).
    pub fn update_workspace(
        &self,
        workspace_id: impl Into<String>,
        update_workspace_details: models::UpdateWorkspaceDetails,
    ) -> operations::UpdateWorkspace {
        operations::UpdateWorkspace::new(
            &self.client,
            workspace_id.into(),
            update_workspace_details,
        )
    }
}

client!(DataIntegrationClient);
