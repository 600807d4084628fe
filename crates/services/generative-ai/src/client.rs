// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::models::{
    AddArtifactDetails, ChangeApiKeyCompartmentDetails,
    ChangeDedicatedAiClusterCompartmentDetails, ChangeEndpointCompartmentDetails,
    ChangeGenerativeAiPrivateEndpointCompartmentDetails,
    ChangeGenerativeAiProjectCompartmentDetails,
    ChangeHostedApplicationCompartmentDetails,
    ChangeHostedApplicationStorageCompartmentDetails,
    ChangeImportedModelCompartmentDetails, ChangeModelCompartmentDetails,
    ChangeRoutingProfileCompartmentDetails, ChangeSemanticStoreCompartmentDetails,
    CreateApiKeyDetails, CreateDedicatedAiClusterDetails, CreateEndpointDetails,
    CreateGenerativeAiPrivateEndpointDetails, CreateGenerativeAiProjectDetails,
    CreateHostedApplicationDetails, CreateHostedApplicationIamDetails,
    CreateHostedApplicationStorageDetails, CreateHostedDeploymentDetails,
    CreateImportedModelDetails, CreateModelDetails, CreateRoutingProfileDetails,
    CreateSandboxWarmPoolDetails, CreateSemanticStoreDetails,
    CreateVectorStoreConnectorDetails, CreateVectorStoreConnectorFileSyncDetails,
    RenewApiKeyDetails, SetApiKeyStateDetails, UpdateApiKeyDetails,
    UpdateDedicatedAiClusterDetails, UpdateEndpointDetails,
    UpdateGenerativeAiPrivateEndpointDetails, UpdateGenerativeAiProjectDetails,
    UpdateHostedApplicationDetails, UpdateHostedApplicationIamDetails,
    UpdateHostedDeploymentDetails, UpdateImportedModelDetails, UpdateModelDetails,
    UpdateRoutingProfileDetails, UpdateSandboxWarmPoolDetails,
    UpdateSemanticStoreDetails, UpdateVectorStoreConnectorDetails,
};

use crate::operations::{
    AddArtifact, CancelVectorStoreConnectorFileSync, ChangeApiKeyCompartment,
    ChangeDedicatedAiClusterCompartment, ChangeEndpointCompartment,
    ChangeGenerativeAiPrivateEndpointCompartment, ChangeGenerativeAiProjectCompartment,
    ChangeHostedApplicationCompartment, ChangeHostedApplicationIamCompartment,
    ChangeHostedApplicationStorageCompartment, ChangeImportedModelCompartment,
    ChangeModelCompartment, ChangeRoutingProfileCompartment,
    ChangeSemanticStoreCompartment, CreateApiKey, CreateDedicatedAiCluster,
    CreateEndpoint, CreateGenerativeAiPrivateEndpoint, CreateGenerativeAiProject,
    CreateHostedApplication, CreateHostedApplicationIam, CreateHostedApplicationStorage,
    CreateHostedDeployment, CreateImportedModel, CreateModel, CreateRoutingProfile,
    CreateSandboxWarmPool, CreateSemanticStore, CreateVectorStoreConnector,
    CreateVectorStoreConnectorFileSync, DeleteApiKey, DeleteDedicatedAiCluster,
    DeleteEndpoint, DeleteGenerativeAiPrivateEndpoint, DeleteGenerativeAiProject,
    DeleteHostedApplication, DeleteHostedApplicationIam, DeleteHostedApplicationStorage,
    DeleteHostedDeployment, DeleteHostedDeploymentArtifact, DeleteImportedModel,
    DeleteModel, DeleteRoutingProfile, DeleteSandboxWarmPool, DeleteSemanticStore,
    DeleteVectorStoreConnector, GetApiKey, GetDedicatedAiCluster, GetEndpoint,
    GetGenerativeAiPrivateEndpoint, GetGenerativeAiProject, GetHostedApplication,
    GetHostedApplicationIam, GetHostedApplicationStorage, GetHostedDeployment,
    GetImportedModel, GetModel, GetRoutingProfile, GetSandboxWarmPool, GetSemanticStore,
    GetVectorStoreConnector, GetVectorStoreConnectorFileSync,
    GetVectorStoreConnectorStats, GetWorkRequest, ListApiKeys, ListDedicatedAiClusters,
    ListDedicatedAiClustersAllocatableGpus, ListEndpoints,
    ListGenerativeAiPrivateEndpoints, ListGenerativeAiProjects,
    ListHostedApplicationStorages, ListHostedApplications, ListHostedApplicationsIam,
    ListHostedDeployments, ListImportedModels, ListModelDiscovery, ListModels,
    ListRoutingProfiles, ListSandboxWarmPools, ListSemanticStores,
    ListVectorStoreConnectorFileSyncIngestionLogs, ListVectorStoreConnectorFileSyncs,
    ListVectorStoreConnectorIngestionLogs, ListVectorStoreConnectors,
    ListWorkRequestErrors, ListWorkRequestLogs, ListWorkRequests, RenewApiKey,
    SetApiKeyState, UpdateApiKey, UpdateDedicatedAiCluster, UpdateEndpoint,
    UpdateGenerativeAiPrivateEndpoint, UpdateGenerativeAiProject,
    UpdateHostedApplication, UpdateHostedApplicationIam, UpdateHostedDeployment,
    UpdateImportedModel, UpdateModel, UpdateRoutingProfile, UpdateSandboxWarmPool,
    UpdateSemanticStore, UpdateVectorStoreConnector,
};

static SERVICE: Service = Service::new(
        "generative-ai",
        "https://generativeai.{region}.oci.{secondLevelDomain}",
        "/20231130",
    )
    .with_dual_stack_template(
        "https://generativeai.{region}.ds.oci.{secondLevelDomain}",
    );

/// A client of the Generative AI API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai::{Config, GenerativeAiClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai::Error> {
/// let config = Config::load().await?;
/// let client = GenerativeAiClient::new(&config)?;
///
/// let mut items = client.list_api_keys("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerativeAiClient {
    client: Client,
}

impl GenerativeAiClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Adds an artifact, which is a container image, to a hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    /// - `add_artifact_details`: What to send:
    ///   [`AddArtifactDetails`](crate::models::AddArtifactDetails).
    ///
    /// `POST /hostedDeployments/{hostedDeploymentId}/artifacts`. See
    /// [`AddArtifact`](crate::operations::AddArtifact).
    pub fn add_artifact(
        &self,
        hosted_deployment_id: impl Into<String>,
        add_artifact_details: AddArtifactDetails,
    ) -> AddArtifact {
        AddArtifact::new(&self.client, hosted_deployment_id.into(), add_artifact_details)
    }

    /// Cancels a file sync.
    ///
    /// - `vector_store_connector_file_sync_id`: The OCID of the file sync.
    ///
    /// `DELETE /vectorStoreConnectorFileSyncs/{vectorStoreConnectorFileSyncId}`. See
    /// [`CancelVectorStoreConnectorFileSync`](crate::operations::CancelVectorStoreConnectorFileSync).
    pub fn cancel_vector_store_connector_file_sync(
        &self,
        vector_store_connector_file_sync_id: impl Into<String>,
    ) -> CancelVectorStoreConnectorFileSync {
        CancelVectorStoreConnectorFileSync::new(
            &self.client,
            vector_store_connector_file_sync_id.into(),
        )
    }

    /// Moves an API key to another compartment of the tenancy.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `change_api_key_compartment_details`: What to send:
    ///   [`ChangeApiKeyCompartmentDetails`](crate::models::ChangeApiKeyCompartmentDetails).
    ///
    /// `POST /apikeys/{apiKeyId}/actions/changeCompartment`. See
    /// [`ChangeApiKeyCompartment`](crate::operations::ChangeApiKeyCompartment).
    pub fn change_api_key_compartment(
        &self,
        api_key_id: impl Into<String>,
        change_api_key_compartment_details: ChangeApiKeyCompartmentDetails,
    ) -> ChangeApiKeyCompartment {
        ChangeApiKeyCompartment::new(
            &self.client,
            api_key_id.into(),
            change_api_key_compartment_details,
        )
    }

    /// Moves a dedicated AI cluster to another compartment of the tenancy.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    /// - `change_dedicated_ai_cluster_compartment_details`: What to send:
    ///   [`ChangeDedicatedAiClusterCompartmentDetails`](crate::models::ChangeDedicatedAiClusterCompartmentDetails).
    ///
    /// `POST /dedicatedAiClusters/{dedicatedAiClusterId}/actions/changeCompartment`. See
    /// [`ChangeDedicatedAiClusterCompartment`](crate::operations::ChangeDedicatedAiClusterCompartment).
    pub fn change_dedicated_ai_cluster_compartment(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
        change_dedicated_ai_cluster_compartment_details: ChangeDedicatedAiClusterCompartmentDetails,
    ) -> ChangeDedicatedAiClusterCompartment {
        ChangeDedicatedAiClusterCompartment::new(
            &self.client,
            dedicated_ai_cluster_id.into(),
            change_dedicated_ai_cluster_compartment_details,
        )
    }

    /// Moves an endpoint to another compartment of the tenancy.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    /// - `change_endpoint_compartment_details`: What to send:
    ///   [`ChangeEndpointCompartmentDetails`](crate::models::ChangeEndpointCompartmentDetails).
    ///
    /// `POST /endpoints/{endpointId}/actions/changeCompartment`. See
    /// [`ChangeEndpointCompartment`](crate::operations::ChangeEndpointCompartment).
    pub fn change_endpoint_compartment(
        &self,
        endpoint_id: impl Into<String>,
        change_endpoint_compartment_details: ChangeEndpointCompartmentDetails,
    ) -> ChangeEndpointCompartment {
        ChangeEndpointCompartment::new(
            &self.client,
            endpoint_id.into(),
            change_endpoint_compartment_details,
        )
    }

    /// Moves a private endpoint to another compartment.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    /// - `change_generative_ai_private_endpoint_compartment_details`: What to send:
    ///   [`ChangeGenerativeAiPrivateEndpointCompartmentDetails`](crate::models::ChangeGenerativeAiPrivateEndpointCompartmentDetails).
    ///
    /// `POST
    /// /generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}/actions/changeCompartment`.
    /// See
    /// [`ChangeGenerativeAiPrivateEndpointCompartment`](crate::operations::ChangeGenerativeAiPrivateEndpointCompartment).
    pub fn change_generative_ai_private_endpoint_compartment(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
        change_generative_ai_private_endpoint_compartment_details: ChangeGenerativeAiPrivateEndpointCompartmentDetails,
    ) -> ChangeGenerativeAiPrivateEndpointCompartment {
        ChangeGenerativeAiPrivateEndpointCompartment::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
            change_generative_ai_private_endpoint_compartment_details,
        )
    }

    /// Moves a Generative AI project to another compartment of the tenancy.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    /// - `change_generative_ai_project_compartment_details`: What to send:
    ///   [`ChangeGenerativeAiProjectCompartmentDetails`](crate::models::ChangeGenerativeAiProjectCompartmentDetails).
    ///
    /// `POST /generativeAiProjects/{generativeAiProjectId}/actions/changeCompartment`. See
    /// [`ChangeGenerativeAiProjectCompartment`](crate::operations::ChangeGenerativeAiProjectCompartment).
    pub fn change_generative_ai_project_compartment(
        &self,
        generative_ai_project_id: impl Into<String>,
        change_generative_ai_project_compartment_details: ChangeGenerativeAiProjectCompartmentDetails,
    ) -> ChangeGenerativeAiProjectCompartment {
        ChangeGenerativeAiProjectCompartment::new(
            &self.client,
            generative_ai_project_id.into(),
            change_generative_ai_project_compartment_details,
        )
    }

    /// Moves a hosted application to another compartment of the tenancy.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    /// - `change_hosted_application_compartment_details`: What to send:
    ///   [`ChangeHostedApplicationCompartmentDetails`](crate::models::ChangeHostedApplicationCompartmentDetails).
    ///
    /// `POST /hostedApplications/{hostedApplicationId}/actions/changeCompartment`. See
    /// [`ChangeHostedApplicationCompartment`](crate::operations::ChangeHostedApplicationCompartment).
    pub fn change_hosted_application_compartment(
        &self,
        hosted_application_id: impl Into<String>,
        change_hosted_application_compartment_details: ChangeHostedApplicationCompartmentDetails,
    ) -> ChangeHostedApplicationCompartment {
        ChangeHostedApplicationCompartment::new(
            &self.client,
            hosted_application_id.into(),
            change_hosted_application_compartment_details,
        )
    }

    /// Moves a hosted application with IAM authentication to another compartment of the tenancy.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    /// - `change_hosted_application_compartment_details`: What to send:
    ///   [`ChangeHostedApplicationCompartmentDetails`](crate::models::ChangeHostedApplicationCompartmentDetails).
    ///
    /// `POST /hostedApplicationsIam/{hostedApplicationIamId}/actions/changeCompartment`. See
    /// [`ChangeHostedApplicationIamCompartment`](crate::operations::ChangeHostedApplicationIamCompartment).
    pub fn change_hosted_application_iam_compartment(
        &self,
        hosted_application_iam_id: impl Into<String>,
        change_hosted_application_compartment_details: ChangeHostedApplicationCompartmentDetails,
    ) -> ChangeHostedApplicationIamCompartment {
        ChangeHostedApplicationIamCompartment::new(
            &self.client,
            hosted_application_iam_id.into(),
            change_hosted_application_compartment_details,
        )
    }

    /// Moves a storage for hosted applications to another compartment of the tenancy.
    ///
    /// - `hosted_application_storage_id`: The OCID of the storage.
    /// - `change_hosted_application_storage_compartment_details`: What to send:
    ///   [`ChangeHostedApplicationStorageCompartmentDetails`](crate::models::ChangeHostedApplicationStorageCompartmentDetails).
    ///
    /// `POST /hostedApplicationStorages/{hostedApplicationStorageId}/actions/changeCompartment`.
    /// See
    /// [`ChangeHostedApplicationStorageCompartment`](crate::operations::ChangeHostedApplicationStorageCompartment).
    pub fn change_hosted_application_storage_compartment(
        &self,
        hosted_application_storage_id: impl Into<String>,
        change_hosted_application_storage_compartment_details: ChangeHostedApplicationStorageCompartmentDetails,
    ) -> ChangeHostedApplicationStorageCompartment {
        ChangeHostedApplicationStorageCompartment::new(
            &self.client,
            hosted_application_storage_id.into(),
            change_hosted_application_storage_compartment_details,
        )
    }

    /// Moves an imported model to another compartment.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    /// - `change_imported_model_compartment_details`: What to send:
    ///   [`ChangeImportedModelCompartmentDetails`](crate::models::ChangeImportedModelCompartmentDetails).
    ///
    /// `POST /importedModels/{importedModelId}/actions/changeCompartment`. See
    /// [`ChangeImportedModelCompartment`](crate::operations::ChangeImportedModelCompartment).
    pub fn change_imported_model_compartment(
        &self,
        imported_model_id: impl Into<String>,
        change_imported_model_compartment_details: ChangeImportedModelCompartmentDetails,
    ) -> ChangeImportedModelCompartment {
        ChangeImportedModelCompartment::new(
            &self.client,
            imported_model_id.into(),
            change_imported_model_compartment_details,
        )
    }

    /// Moves a custom model to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `change_model_compartment_details`: What to send:
    ///   [`ChangeModelCompartmentDetails`](crate::models::ChangeModelCompartmentDetails).
    ///
    /// `POST /models/{modelId}/actions/changeCompartment`. See
    /// [`ChangeModelCompartment`](crate::operations::ChangeModelCompartment).
    pub fn change_model_compartment(
        &self,
        model_id: impl Into<String>,
        change_model_compartment_details: ChangeModelCompartmentDetails,
    ) -> ChangeModelCompartment {
        ChangeModelCompartment::new(
            &self.client,
            model_id.into(),
            change_model_compartment_details,
        )
    }

    /// Moves a routing profile to another compartment of the tenancy.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    /// - `change_routing_profile_compartment_details`: What to send:
    ///   [`ChangeRoutingProfileCompartmentDetails`](crate::models::ChangeRoutingProfileCompartmentDetails).
    ///
    /// `POST /routingProfiles/{routingProfileId}/actions/changeCompartment`. See
    /// [`ChangeRoutingProfileCompartment`](crate::operations::ChangeRoutingProfileCompartment).
    pub fn change_routing_profile_compartment(
        &self,
        routing_profile_id: impl Into<String>,
        change_routing_profile_compartment_details: ChangeRoutingProfileCompartmentDetails,
    ) -> ChangeRoutingProfileCompartment {
        ChangeRoutingProfileCompartment::new(
            &self.client,
            routing_profile_id.into(),
            change_routing_profile_compartment_details,
        )
    }

    /// Moves a semantic store to another compartment of the tenancy.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `change_semantic_store_compartment_details`: What to send:
    ///   [`ChangeSemanticStoreCompartmentDetails`](crate::models::ChangeSemanticStoreCompartmentDetails).
    ///
    /// `POST /semanticStores/{semanticStoreId}/actions/changeCompartment`. See
    /// [`ChangeSemanticStoreCompartment`](crate::operations::ChangeSemanticStoreCompartment).
    pub fn change_semantic_store_compartment(
        &self,
        semantic_store_id: impl Into<String>,
        change_semantic_store_compartment_details: ChangeSemanticStoreCompartmentDetails,
    ) -> ChangeSemanticStoreCompartment {
        ChangeSemanticStoreCompartment::new(
            &self.client,
            semantic_store_id.into(),
            change_semantic_store_compartment_details,
        )
    }

    /// Creates an API key together with the keys it holds.
    ///
    /// - `create_api_key_details`: What to send:
    ///   [`CreateApiKeyDetails`](crate::models::CreateApiKeyDetails).
    ///
    /// `POST /apikeys`. See [`CreateApiKey`](crate::operations::CreateApiKey).
    #[inline]
    pub fn create_api_key(
        &self,
        create_api_key_details: CreateApiKeyDetails,
    ) -> CreateApiKey {
        CreateApiKey::new(&self.client, create_api_key_details)
    }

    /// Creates a dedicated AI cluster, either for hosting models or for fine-tuning them.
    ///
    /// - `create_dedicated_ai_cluster_details`: What to send:
    ///   [`CreateDedicatedAiClusterDetails`](crate::models::CreateDedicatedAiClusterDetails).
    ///
    /// `POST /dedicatedAiClusters`. See
    /// [`CreateDedicatedAiCluster`](crate::operations::CreateDedicatedAiCluster).
    #[inline]
    pub fn create_dedicated_ai_cluster(
        &self,
        create_dedicated_ai_cluster_details: CreateDedicatedAiClusterDetails,
    ) -> CreateDedicatedAiCluster {
        CreateDedicatedAiCluster::new(&self.client, create_dedicated_ai_cluster_details)
    }

    /// Creates an endpoint, which makes a model on a hosting cluster available for inference.
    ///
    /// - `create_endpoint_details`: What to send:
    ///   [`CreateEndpointDetails`](crate::models::CreateEndpointDetails).
    ///
    /// `POST /endpoints`. See [`CreateEndpoint`](crate::operations::CreateEndpoint).
    #[inline]
    pub fn create_endpoint(
        &self,
        create_endpoint_details: CreateEndpointDetails,
    ) -> CreateEndpoint {
        CreateEndpoint::new(&self.client, create_endpoint_details)
    }

    /// Creates a private endpoint, through which a subnet of yours reaches Generative AI.
    ///
    /// - `create_generative_ai_private_endpoint_details`: What to send:
    ///   [`CreateGenerativeAiPrivateEndpointDetails`](crate::models::CreateGenerativeAiPrivateEndpointDetails).
    ///
    /// `POST /generativeAiPrivateEndpoints`. See
    /// [`CreateGenerativeAiPrivateEndpoint`](crate::operations::CreateGenerativeAiPrivateEndpoint).
    #[inline]
    pub fn create_generative_ai_private_endpoint(
        &self,
        create_generative_ai_private_endpoint_details: CreateGenerativeAiPrivateEndpointDetails,
    ) -> CreateGenerativeAiPrivateEndpoint {
        CreateGenerativeAiPrivateEndpoint::new(
            &self.client,
            create_generative_ai_private_endpoint_details,
        )
    }

    /// Creates a Generative AI project.
    ///
    /// - `create_generative_ai_project_details`: What to send:
    ///   [`CreateGenerativeAiProjectDetails`](crate::models::CreateGenerativeAiProjectDetails).
    ///
    /// `POST /generativeAiProjects`. See
    /// [`CreateGenerativeAiProject`](crate::operations::CreateGenerativeAiProject).
    #[inline]
    pub fn create_generative_ai_project(
        &self,
        create_generative_ai_project_details: CreateGenerativeAiProjectDetails,
    ) -> CreateGenerativeAiProject {
        CreateGenerativeAiProject::new(
            &self.client,
            create_generative_ai_project_details,
        )
    }

    /// Creates a hosted application, to which deployments are then added.
    ///
    /// - `create_hosted_application_details`: What to send:
    ///   [`CreateHostedApplicationDetails`](crate::models::CreateHostedApplicationDetails).
    ///
    /// `POST /hostedApplications`. See
    /// [`CreateHostedApplication`](crate::operations::CreateHostedApplication).
    #[inline]
    pub fn create_hosted_application(
        &self,
        create_hosted_application_details: CreateHostedApplicationDetails,
    ) -> CreateHostedApplication {
        CreateHostedApplication::new(&self.client, create_hosted_application_details)
    }

    /// Creates a hosted application whose callers authenticate with IAM.
    ///
    /// - `create_hosted_application_iam_details`: What to send:
    ///   [`CreateHostedApplicationIamDetails`](crate::models::CreateHostedApplicationIamDetails).
    ///
    /// `POST /hostedApplicationsIam`. See
    /// [`CreateHostedApplicationIam`](crate::operations::CreateHostedApplicationIam).
    #[inline]
    pub fn create_hosted_application_iam(
        &self,
        create_hosted_application_iam_details: CreateHostedApplicationIamDetails,
    ) -> CreateHostedApplicationIam {
        CreateHostedApplicationIam::new(
            &self.client,
            create_hosted_application_iam_details,
        )
    }

    /// Creates a managed storage that hosted applications can use: a cache, PostgreSQL or an
    /// Autonomous Database.
    ///
    /// - `create_hosted_application_storage_details`: What to send:
    ///   [`CreateHostedApplicationStorageDetails`](crate::models::CreateHostedApplicationStorageDetails).
    ///
    /// `POST /hostedApplicationStorages`. See
    /// [`CreateHostedApplicationStorage`](crate::operations::CreateHostedApplicationStorage).
    #[inline]
    pub fn create_hosted_application_storage(
        &self,
        create_hosted_application_storage_details: CreateHostedApplicationStorageDetails,
    ) -> CreateHostedApplicationStorage {
        CreateHostedApplicationStorage::new(
            &self.client,
            create_hosted_application_storage_details,
        )
    }

    /// Creates a deployment of a hosted application, with the container image that it is to run.
    ///
    /// - `create_hosted_deployment_details`: What to send:
    ///   [`CreateHostedDeploymentDetails`](crate::models::CreateHostedDeploymentDetails).
    ///
    /// `POST /hostedDeployments`. See
    /// [`CreateHostedDeployment`](crate::operations::CreateHostedDeployment).
    #[inline]
    pub fn create_hosted_deployment(
        &self,
        create_hosted_deployment_details: CreateHostedDeploymentDetails,
    ) -> CreateHostedDeployment {
        CreateHostedDeployment::new(&self.client, create_hosted_deployment_details)
    }

    /// Imports a model from Hugging Face or Object Storage.
    ///
    /// - `create_imported_model_details`: What to send:
    ///   [`CreateImportedModelDetails`](crate::models::CreateImportedModelDetails).
    ///
    /// `POST /importedModels`. See
    /// [`CreateImportedModel`](crate::operations::CreateImportedModel).
    #[inline]
    pub fn create_imported_model(
        &self,
        create_imported_model_details: CreateImportedModelDetails,
    ) -> CreateImportedModel {
        CreateImportedModel::new(&self.client, create_imported_model_details)
    }

    /// Creates a custom model, or another version of one: a base model is fine-tuned with data of
    /// yours.
    ///
    /// - `create_model_details`: What to send:
    ///   [`CreateModelDetails`](crate::models::CreateModelDetails).
    ///
    /// `POST /models`. See [`CreateModel`](crate::operations::CreateModel).
    #[inline]
    pub fn create_model(&self, create_model_details: CreateModelDetails) -> CreateModel {
        CreateModel::new(&self.client, create_model_details)
    }

    /// Creates a routing profile.
    ///
    /// - `create_routing_profile_details`: What to send:
    ///   [`CreateRoutingProfileDetails`](crate::models::CreateRoutingProfileDetails).
    ///
    /// `POST /routingProfiles`. See
    /// [`CreateRoutingProfile`](crate::operations::CreateRoutingProfile).
    #[inline]
    pub fn create_routing_profile(
        &self,
        create_routing_profile_details: CreateRoutingProfileDetails,
    ) -> CreateRoutingProfile {
        CreateRoutingProfile::new(&self.client, create_routing_profile_details)
    }

    /// Creates a named warm pool in a project. Only its capacity can be changed later, and it can
    /// be `ACTIVE` before any member is ready.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `create_sandbox_warm_pool_details`: What to send:
    ///   [`CreateSandboxWarmPoolDetails`](crate::models::CreateSandboxWarmPoolDetails).
    ///
    /// `POST /generativeAiProjects/{projectId}/sandboxWarmPools`. See
    /// [`CreateSandboxWarmPool`](crate::operations::CreateSandboxWarmPool).
    pub fn create_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        create_sandbox_warm_pool_details: CreateSandboxWarmPoolDetails,
    ) -> CreateSandboxWarmPool {
        CreateSandboxWarmPool::new(
            &self.client,
            project_id.into(),
            create_sandbox_warm_pool_details,
        )
    }

    /// Creates a semantic store over the schema of a database.
    ///
    /// - `create_semantic_store_details`: What to send:
    ///   [`CreateSemanticStoreDetails`](crate::models::CreateSemanticStoreDetails).
    ///
    /// `POST /semanticStores`. See
    /// [`CreateSemanticStore`](crate::operations::CreateSemanticStore).
    #[inline]
    pub fn create_semantic_store(
        &self,
        create_semantic_store_details: CreateSemanticStoreDetails,
    ) -> CreateSemanticStore {
        CreateSemanticStore::new(&self.client, create_semantic_store_details)
    }

    /// Creates a connector that keeps a vector store in step with a data source.
    ///
    /// - `create_vector_store_connector_details`: What to send:
    ///   [`CreateVectorStoreConnectorDetails`](crate::models::CreateVectorStoreConnectorDetails).
    ///
    /// `POST /vectorStoreConnectors`. See
    /// [`CreateVectorStoreConnector`](crate::operations::CreateVectorStoreConnector).
    #[inline]
    pub fn create_vector_store_connector(
        &self,
        create_vector_store_connector_details: CreateVectorStoreConnectorDetails,
    ) -> CreateVectorStoreConnector {
        CreateVectorStoreConnector::new(
            &self.client,
            create_vector_store_connector_details,
        )
    }

    /// Starts a file sync: a connector brings its vector store up to date now, without waiting for
    /// the schedule.
    ///
    /// - `create_vector_store_connector_file_sync_details`: What to send:
    ///   [`CreateVectorStoreConnectorFileSyncDetails`](crate::models::CreateVectorStoreConnectorFileSyncDetails).
    ///
    /// `POST /vectorStoreConnectorFileSyncs`. See
    /// [`CreateVectorStoreConnectorFileSync`](crate::operations::CreateVectorStoreConnectorFileSync).
    #[inline]
    pub fn create_vector_store_connector_file_sync(
        &self,
        create_vector_store_connector_file_sync_details: CreateVectorStoreConnectorFileSyncDetails,
    ) -> CreateVectorStoreConnectorFileSync {
        CreateVectorStoreConnectorFileSync::new(
            &self.client,
            create_vector_store_connector_file_sync_details,
        )
    }

    /// Deletes an API key with all its keys.
    ///
    /// - `api_key_id`: The OCID of the API key.
    ///
    /// `DELETE /apikeys/{apiKeyId}`. See [`DeleteApiKey`](crate::operations::DeleteApiKey).
    pub fn delete_api_key(&self, api_key_id: impl Into<String>) -> DeleteApiKey {
        DeleteApiKey::new(&self.client, api_key_id.into())
    }

    /// Deletes a dedicated AI cluster for good. Its endpoints (when it hosts) or its custom models
    /// (when it fine-tunes) have to go first.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    ///
    /// `DELETE /dedicatedAiClusters/{dedicatedAiClusterId}`. See
    /// [`DeleteDedicatedAiCluster`](crate::operations::DeleteDedicatedAiCluster).
    pub fn delete_dedicated_ai_cluster(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> DeleteDedicatedAiCluster {
        DeleteDedicatedAiCluster::new(&self.client, dedicated_ai_cluster_id.into())
    }

    /// Deletes an endpoint, so that its model is no longer served there.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    ///
    /// `DELETE /endpoints/{endpointId}`. See
    /// [`DeleteEndpoint`](crate::operations::DeleteEndpoint).
    pub fn delete_endpoint(&self, endpoint_id: impl Into<String>) -> DeleteEndpoint {
        DeleteEndpoint::new(&self.client, endpoint_id.into())
    }

    /// Deletes a private endpoint.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    ///
    /// `DELETE /generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}`. See
    /// [`DeleteGenerativeAiPrivateEndpoint`](crate::operations::DeleteGenerativeAiPrivateEndpoint).
    pub fn delete_generative_ai_private_endpoint(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
    ) -> DeleteGenerativeAiPrivateEndpoint {
        DeleteGenerativeAiPrivateEndpoint::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
        )
    }

    /// Deletes a Generative AI project.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    ///
    /// `DELETE /generativeAiProjects/{generativeAiProjectId}`. See
    /// [`DeleteGenerativeAiProject`](crate::operations::DeleteGenerativeAiProject).
    pub fn delete_generative_ai_project(
        &self,
        generative_ai_project_id: impl Into<String>,
    ) -> DeleteGenerativeAiProject {
        DeleteGenerativeAiProject::new(&self.client, generative_ai_project_id.into())
    }

    /// Deletes a hosted application for good. What is attached to it, such as deployments, has to
    /// go first.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    ///
    /// `DELETE /hostedApplications/{hostedApplicationId}`. See
    /// [`DeleteHostedApplication`](crate::operations::DeleteHostedApplication).
    pub fn delete_hosted_application(
        &self,
        hosted_application_id: impl Into<String>,
    ) -> DeleteHostedApplication {
        DeleteHostedApplication::new(&self.client, hosted_application_id.into())
    }

    /// Deletes a hosted application with IAM authentication for good. What is attached to it has
    /// to go first.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    ///
    /// `DELETE /hostedApplicationsIam/{hostedApplicationIamId}`. See
    /// [`DeleteHostedApplicationIam`](crate::operations::DeleteHostedApplicationIam).
    pub fn delete_hosted_application_iam(
        &self,
        hosted_application_iam_id: impl Into<String>,
    ) -> DeleteHostedApplicationIam {
        DeleteHostedApplicationIam::new(&self.client, hosted_application_iam_id.into())
    }

    /// Deletes a storage for good. No application may be using it any more.
    ///
    /// - `hosted_application_storage_id`: The OCID of the storage.
    ///
    /// `DELETE /hostedApplicationStorages/{hostedApplicationStorageId}`. See
    /// [`DeleteHostedApplicationStorage`](crate::operations::DeleteHostedApplicationStorage).
    pub fn delete_hosted_application_storage(
        &self,
        hosted_application_storage_id: impl Into<String>,
    ) -> DeleteHostedApplicationStorage {
        DeleteHostedApplicationStorage::new(
            &self.client,
            hosted_application_storage_id.into(),
        )
    }

    /// Deletes a hosted deployment for good. What is attached to it has to go first.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    ///
    /// `DELETE /hostedDeployments/{hostedDeploymentId}`. See
    /// [`DeleteHostedDeployment`](crate::operations::DeleteHostedDeployment).
    pub fn delete_hosted_deployment(
        &self,
        hosted_deployment_id: impl Into<String>,
    ) -> DeleteHostedDeployment {
        DeleteHostedDeployment::new(&self.client, hosted_deployment_id.into())
    }

    /// Removes an artifact from a hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    /// - `artifact_id`: The id of the artifact.
    ///
    /// `DELETE /hostedDeployments/{hostedDeploymentId}/artifacts/{artifactId}`. See
    /// [`DeleteHostedDeploymentArtifact`](crate::operations::DeleteHostedDeploymentArtifact).
    pub fn delete_hosted_deployment_artifact(
        &self,
        hosted_deployment_id: impl Into<String>,
        artifact_id: impl Into<String>,
    ) -> DeleteHostedDeploymentArtifact {
        DeleteHostedDeploymentArtifact::new(
            &self.client,
            hosted_deployment_id.into(),
            artifact_id.into(),
        )
    }

    /// Deletes an imported model. No active endpoint should be serving it any more.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    ///
    /// `DELETE /importedModels/{importedModelId}`. See
    /// [`DeleteImportedModel`](crate::operations::DeleteImportedModel).
    pub fn delete_imported_model(
        &self,
        imported_model_id: impl Into<String>,
    ) -> DeleteImportedModel {
        DeleteImportedModel::new(&self.client, imported_model_id.into())
    }

    /// Deletes a custom model. No active endpoint should be serving it any more.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `DELETE /models/{modelId}`. See [`DeleteModel`](crate::operations::DeleteModel).
    pub fn delete_model(&self, model_id: impl Into<String>) -> DeleteModel {
        DeleteModel::new(&self.client, model_id.into())
    }

    /// Deletes a routing profile.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    ///
    /// `DELETE /routingProfiles/{routingProfileId}`. See
    /// [`DeleteRoutingProfile`](crate::operations::DeleteRoutingProfile).
    pub fn delete_routing_profile(
        &self,
        routing_profile_id: impl Into<String>,
    ) -> DeleteRoutingProfile {
        DeleteRoutingProfile::new(&self.client, routing_profile_id.into())
    }

    /// Deletes a warm pool of your own; default pools answer 409. Sandboxes in use live on. As the
    /// name may be taken again meanwhile, pass `if-match` to be sure which pool goes.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `name`: The name of the warm pool.
    ///
    /// `DELETE /generativeAiProjects/{projectId}/sandboxWarmPools/{name}`. See
    /// [`DeleteSandboxWarmPool`](crate::operations::DeleteSandboxWarmPool).
    pub fn delete_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteSandboxWarmPool {
        DeleteSandboxWarmPool::new(&self.client, project_id.into(), name.into())
    }

    /// Deletes a semantic store.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    ///
    /// `DELETE /semanticStores/{semanticStoreId}`. See
    /// [`DeleteSemanticStore`](crate::operations::DeleteSemanticStore).
    pub fn delete_semantic_store(
        &self,
        semantic_store_id: impl Into<String>,
    ) -> DeleteSemanticStore {
        DeleteSemanticStore::new(&self.client, semantic_store_id.into())
    }

    /// Deletes a vector store connector.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    ///
    /// `DELETE /vectorStoreConnectors/{vectorStoreConnectorId}`. See
    /// [`DeleteVectorStoreConnector`](crate::operations::DeleteVectorStoreConnector).
    pub fn delete_vector_store_connector(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> DeleteVectorStoreConnector {
        DeleteVectorStoreConnector::new(&self.client, vector_store_connector_id.into())
    }

    /// Reads one API key.
    ///
    /// - `api_key_id`: The OCID of the API key.
    ///
    /// `GET /apikeys/{apiKeyId}`. See [`GetApiKey`](crate::operations::GetApiKey).
    pub fn get_api_key(&self, api_key_id: impl Into<String>) -> GetApiKey {
        GetApiKey::new(&self.client, api_key_id.into())
    }

    /// Reads one dedicated AI cluster.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    ///
    /// `GET /dedicatedAiClusters/{dedicatedAiClusterId}`. See
    /// [`GetDedicatedAiCluster`](crate::operations::GetDedicatedAiCluster).
    pub fn get_dedicated_ai_cluster(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> GetDedicatedAiCluster {
        GetDedicatedAiCluster::new(&self.client, dedicated_ai_cluster_id.into())
    }

    /// Reads one endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    ///
    /// `GET /endpoints/{endpointId}`. See [`GetEndpoint`](crate::operations::GetEndpoint).
    pub fn get_endpoint(&self, endpoint_id: impl Into<String>) -> GetEndpoint {
        GetEndpoint::new(&self.client, endpoint_id.into())
    }

    /// Reads one private endpoint.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    ///
    /// `GET /generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}`. See
    /// [`GetGenerativeAiPrivateEndpoint`](crate::operations::GetGenerativeAiPrivateEndpoint).
    pub fn get_generative_ai_private_endpoint(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
    ) -> GetGenerativeAiPrivateEndpoint {
        GetGenerativeAiPrivateEndpoint::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
        )
    }

    /// Reads one Generative AI project.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    ///
    /// `GET /generativeAiProjects/{generativeAiProjectId}`. See
    /// [`GetGenerativeAiProject`](crate::operations::GetGenerativeAiProject).
    pub fn get_generative_ai_project(
        &self,
        generative_ai_project_id: impl Into<String>,
    ) -> GetGenerativeAiProject {
        GetGenerativeAiProject::new(&self.client, generative_ai_project_id.into())
    }

    /// Reads one hosted application.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    ///
    /// `GET /hostedApplications/{hostedApplicationId}`. See
    /// [`GetHostedApplication`](crate::operations::GetHostedApplication).
    pub fn get_hosted_application(
        &self,
        hosted_application_id: impl Into<String>,
    ) -> GetHostedApplication {
        GetHostedApplication::new(&self.client, hosted_application_id.into())
    }

    /// Reads one hosted application with IAM authentication.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    ///
    /// `GET /hostedApplicationsIam/{hostedApplicationIamId}`. See
    /// [`GetHostedApplicationIam`](crate::operations::GetHostedApplicationIam).
    pub fn get_hosted_application_iam(
        &self,
        hosted_application_iam_id: impl Into<String>,
    ) -> GetHostedApplicationIam {
        GetHostedApplicationIam::new(&self.client, hosted_application_iam_id.into())
    }

    /// Reads one storage for hosted applications.
    ///
    /// - `hosted_application_storage_id`: The OCID of the storage.
    ///
    /// `GET /hostedApplicationStorages/{hostedApplicationStorageId}`. See
    /// [`GetHostedApplicationStorage`](crate::operations::GetHostedApplicationStorage).
    pub fn get_hosted_application_storage(
        &self,
        hosted_application_storage_id: impl Into<String>,
    ) -> GetHostedApplicationStorage {
        GetHostedApplicationStorage::new(
            &self.client,
            hosted_application_storage_id.into(),
        )
    }

    /// Reads one hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    ///
    /// `GET /hostedDeployments/{hostedDeploymentId}`. See
    /// [`GetHostedDeployment`](crate::operations::GetHostedDeployment).
    pub fn get_hosted_deployment(
        &self,
        hosted_deployment_id: impl Into<String>,
    ) -> GetHostedDeployment {
        GetHostedDeployment::new(&self.client, hosted_deployment_id.into())
    }

    /// Reads one imported model.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    ///
    /// `GET /importedModels/{importedModelId}`. See
    /// [`GetImportedModel`](crate::operations::GetImportedModel).
    pub fn get_imported_model(
        &self,
        imported_model_id: impl Into<String>,
    ) -> GetImportedModel {
        GetImportedModel::new(&self.client, imported_model_id.into())
    }

    /// Reads one model.
    ///
    /// - `model_id`: The OCID of the model.
    ///
    /// `GET /models/{modelId}`. See [`GetModel`](crate::operations::GetModel).
    pub fn get_model(&self, model_id: impl Into<String>) -> GetModel {
        GetModel::new(&self.client, model_id.into())
    }

    /// Reads one routing profile.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    ///
    /// `GET /routingProfiles/{routingProfileId}`. See
    /// [`GetRoutingProfile`](crate::operations::GetRoutingProfile).
    pub fn get_routing_profile(
        &self,
        routing_profile_id: impl Into<String>,
    ) -> GetRoutingProfile {
        GetRoutingProfile::new(&self.client, routing_profile_id.into())
    }

    /// Reads the configuration of one warm pool and, if that can be observed, how many of its
    /// members are ready.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `name`: The name of the warm pool.
    ///
    /// `GET /generativeAiProjects/{projectId}/sandboxWarmPools/{name}`. See
    /// [`GetSandboxWarmPool`](crate::operations::GetSandboxWarmPool).
    pub fn get_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        name: impl Into<String>,
    ) -> GetSandboxWarmPool {
        GetSandboxWarmPool::new(&self.client, project_id.into(), name.into())
    }

    /// Reads one semantic store.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    ///
    /// `GET /semanticStores/{semanticStoreId}`. See
    /// [`GetSemanticStore`](crate::operations::GetSemanticStore).
    pub fn get_semantic_store(
        &self,
        semantic_store_id: impl Into<String>,
    ) -> GetSemanticStore {
        GetSemanticStore::new(&self.client, semantic_store_id.into())
    }

    /// Reads one vector store connector.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    ///
    /// `GET /vectorStoreConnectors/{vectorStoreConnectorId}`. See
    /// [`GetVectorStoreConnector`](crate::operations::GetVectorStoreConnector).
    pub fn get_vector_store_connector(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> GetVectorStoreConnector {
        GetVectorStoreConnector::new(&self.client, vector_store_connector_id.into())
    }

    /// Reads one file sync, to see how far it has got.
    ///
    /// - `vector_store_connector_file_sync_id`: The OCID of the file sync.
    ///
    /// `GET /vectorStoreConnectorFileSyncs/{vectorStoreConnectorFileSyncId}`. See
    /// [`GetVectorStoreConnectorFileSync`](crate::operations::GetVectorStoreConnectorFileSync).
    pub fn get_vector_store_connector_file_sync(
        &self,
        vector_store_connector_file_sync_id: impl Into<String>,
    ) -> GetVectorStoreConnectorFileSync {
        GetVectorStoreConnectorFileSync::new(
            &self.client,
            vector_store_connector_file_sync_id.into(),
        )
    }

    /// Reads how many files a connector has synced, and with what result.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    ///
    /// `GET /vectorStoreConnectors/{vectorStoreConnectorId}/stats`. See
    /// [`GetVectorStoreConnectorStats`](crate::operations::GetVectorStoreConnectorStats).
    pub fn get_vector_store_connector_stats(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> GetVectorStoreConnectorStats {
        GetVectorStoreConnectorStats::new(&self.client, vector_store_connector_id.into())
    }

    /// Reads one work request, to see how far it has got.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}`. See
    /// [`GetWorkRequest`](crate::operations::GetWorkRequest).
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetWorkRequest {
        GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the API keys of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /apikeys`, in pages. See [`ListApiKeys`](crate::operations::ListApiKeys).
    pub fn list_api_keys(&self, compartment_id: impl Into<String>) -> ListApiKeys {
        ListApiKeys::new(&self.client, compartment_id.into())
    }

    /// Lists the dedicated AI clusters of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /dedicatedAiClusters`, in pages. See
    /// [`ListDedicatedAiClusters`](crate::operations::ListDedicatedAiClusters).
    pub fn list_dedicated_ai_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListDedicatedAiClusters {
        ListDedicatedAiClusters::new(&self.client, compartment_id.into())
    }

    /// Lists the GPUs of a capacity reservation that dedicated AI clusters can still be launched
    /// on.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `capacity_reservation_id`: The OCID of the capacity reservation that the hardware is
    ///   taken from.
    ///
    /// `GET /dedicatedAiClusters/allocatableGpus`, in pages. See
    /// [`ListDedicatedAiClustersAllocatableGpus`](crate::operations::ListDedicatedAiClustersAllocatableGpus).
    pub fn list_dedicated_ai_clusters_allocatable_gpus(
        &self,
        compartment_id: impl Into<String>,
        capacity_reservation_id: impl Into<String>,
    ) -> ListDedicatedAiClustersAllocatableGpus {
        ListDedicatedAiClustersAllocatableGpus::new(
            &self.client,
            compartment_id.into(),
            capacity_reservation_id.into(),
        )
    }

    /// Lists the endpoints of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /endpoints`, in pages. See [`ListEndpoints`](crate::operations::ListEndpoints).
    pub fn list_endpoints(&self, compartment_id: impl Into<String>) -> ListEndpoints {
        ListEndpoints::new(&self.client, compartment_id.into())
    }

    /// Lists the private endpoints for Generative AI in a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /generativeAiPrivateEndpoints`, in pages. See
    /// [`ListGenerativeAiPrivateEndpoints`](crate::operations::ListGenerativeAiPrivateEndpoints).
    pub fn list_generative_ai_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListGenerativeAiPrivateEndpoints {
        ListGenerativeAiPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Lists the Generative AI projects of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /generativeAiProjects`, in pages. See
    /// [`ListGenerativeAiProjects`](crate::operations::ListGenerativeAiProjects).
    pub fn list_generative_ai_projects(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListGenerativeAiProjects {
        ListGenerativeAiProjects::new(&self.client, compartment_id.into())
    }

    /// Lists the storages for hosted applications in a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /hostedApplicationStorages`, in pages. See
    /// [`ListHostedApplicationStorages`](crate::operations::ListHostedApplicationStorages).
    pub fn list_hosted_application_storages(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListHostedApplicationStorages {
        ListHostedApplicationStorages::new(&self.client, compartment_id.into())
    }

    /// Lists the hosted applications of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /hostedApplications`, in pages. See
    /// [`ListHostedApplications`](crate::operations::ListHostedApplications).
    pub fn list_hosted_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListHostedApplications {
        ListHostedApplications::new(&self.client, compartment_id.into())
    }

    /// Lists the hosted applications of a compartment whose callers authenticate with IAM.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /hostedApplicationsIam`, in pages. See
    /// [`ListHostedApplicationsIam`](crate::operations::ListHostedApplicationsIam).
    pub fn list_hosted_applications_iam(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListHostedApplicationsIam {
        ListHostedApplicationsIam::new(&self.client, compartment_id.into())
    }

    /// Lists the hosted deployments of a compartment, or those of one application.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /hostedDeployments`, in pages. See
    /// [`ListHostedDeployments`](crate::operations::ListHostedDeployments).
    pub fn list_hosted_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListHostedDeployments {
        ListHostedDeployments::new(&self.client, compartment_id.into())
    }

    /// Lists the imported models of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /importedModels`, in pages. See
    /// [`ListImportedModels`](crate::operations::ListImportedModels).
    pub fn list_imported_models(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListImportedModels {
        ListImportedModels::new(&self.client, compartment_id.into())
    }

    /// Lists which models there are, what they can do, and in which regions and serving modes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /modelDiscovery`, in pages. See
    /// [`ListModelDiscovery`](crate::operations::ListModelDiscovery).
    pub fn list_model_discovery(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListModelDiscovery {
        ListModelDiscovery::new(&self.client, compartment_id.into())
    }

    /// Lists the models in a compartment, both the pretrained ones and those fine-tuned by you.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /models`, in pages. See [`ListModels`](crate::operations::ListModels).
    pub fn list_models(&self, compartment_id: impl Into<String>) -> ListModels {
        ListModels::new(&self.client, compartment_id.into())
    }

    /// Lists the routing profiles of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /routingProfiles`, in pages. See
    /// [`ListRoutingProfiles`](crate::operations::ListRoutingProfiles).
    pub fn list_routing_profiles(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListRoutingProfiles {
        ListRoutingProfiles::new(&self.client, compartment_id.into())
    }

    /// Lists the warm pools of a project with sandboxes, the reserved default ones among them. How
    /// many members are ready is not told here; read a single pool for that.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    ///
    /// `GET /generativeAiProjects/{projectId}/sandboxWarmPools`, in pages. See
    /// [`ListSandboxWarmPools`](crate::operations::ListSandboxWarmPools).
    pub fn list_sandbox_warm_pools(
        &self,
        project_id: impl Into<String>,
    ) -> ListSandboxWarmPools {
        ListSandboxWarmPools::new(&self.client, project_id.into())
    }

    /// Lists the semantic stores of a compartment, or those that fit the filters.
    ///
    /// `GET /semanticStores`, in pages. See
    /// [`ListSemanticStores`](crate::operations::ListSemanticStores).
    #[inline]
    pub fn list_semantic_stores(&self) -> ListSemanticStores {
        ListSemanticStores::new(&self.client)
    }

    /// Lists what became of the files of one file sync.
    ///
    /// - `vector_store_connector_file_sync_id`: The OCID of the file sync.
    ///
    /// `GET /vectorStoreConnectorFileSyncs/{vectorStoreConnectorFileSyncId}/ingestionLogs`, in
    /// pages. See
    /// [`ListVectorStoreConnectorFileSyncIngestionLogs`](crate::operations::ListVectorStoreConnectorFileSyncIngestionLogs).
    pub fn list_vector_store_connector_file_sync_ingestion_logs(
        &self,
        vector_store_connector_file_sync_id: impl Into<String>,
    ) -> ListVectorStoreConnectorFileSyncIngestionLogs {
        ListVectorStoreConnectorFileSyncIngestionLogs::new(
            &self.client,
            vector_store_connector_file_sync_id.into(),
        )
    }

    /// Lists the file syncs in a compartment, or those of one connector.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /vectorStoreConnectorFileSyncs`, in pages. See
    /// [`ListVectorStoreConnectorFileSyncs`](crate::operations::ListVectorStoreConnectorFileSyncs).
    pub fn list_vector_store_connector_file_syncs(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListVectorStoreConnectorFileSyncs {
        ListVectorStoreConnectorFileSyncs::new(&self.client, compartment_id.into())
    }

    /// Lists what became of the files that a connector has found, over all its syncs.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    ///
    /// `GET /vectorStoreConnectors/{vectorStoreConnectorId}/ingestionLogs`, in pages. See
    /// [`ListVectorStoreConnectorIngestionLogs`](crate::operations::ListVectorStoreConnectorIngestionLogs).
    pub fn list_vector_store_connector_ingestion_logs(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> ListVectorStoreConnectorIngestionLogs {
        ListVectorStoreConnectorIngestionLogs::new(
            &self.client,
            vector_store_connector_id.into(),
        )
    }

    /// Lists the vector store connectors of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /vectorStoreConnectors`, in pages. See
    /// [`ListVectorStoreConnectors`](crate::operations::ListVectorStoreConnectors).
    pub fn list_vector_store_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListVectorStoreConnectors {
        ListVectorStoreConnectors::new(&self.client, compartment_id.into())
    }

    /// Lists what went wrong in a work request. There is nothing until it fails.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/errors`, in pages. See
    /// [`ListWorkRequestErrors`](crate::operations::ListWorkRequestErrors).
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestErrors {
        ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log of a work request, step by step.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/logs`, in pages. See
    /// [`ListWorkRequestLogs`](crate::operations::ListWorkRequestLogs).
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestLogs {
        ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment, or those about one resource.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    ///
    /// `GET /workRequests`, in pages. See
    /// [`ListWorkRequests`](crate::operations::ListWorkRequests).
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListWorkRequests {
        ListWorkRequests::new(&self.client, compartment_id.into())
    }

    /// Renews one of the keys of an API key, the primary or the secondary.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `renew_api_key_details`: What to send:
    ///   [`RenewApiKeyDetails`](crate::models::RenewApiKeyDetails).
    ///
    /// `POST /apikeys/{apiKeyId}/actions/renew`. See
    /// [`RenewApiKey`](crate::operations::RenewApiKey).
    pub fn renew_api_key(
        &self,
        api_key_id: impl Into<String>,
        renew_api_key_details: RenewApiKeyDetails,
    ) -> RenewApiKey {
        RenewApiKey::new(&self.client, api_key_id.into(), renew_api_key_details)
    }

    /// Sets the state of one of the keys of an API key, for instance to switch it off.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `set_api_key_state_details`: What to send:
    ///   [`SetApiKeyStateDetails`](crate::models::SetApiKeyStateDetails).
    ///
    /// `POST /apikeys/{apiKeyId}/actions/setstate`. See
    /// [`SetApiKeyState`](crate::operations::SetApiKeyState).
    pub fn set_api_key_state(
        &self,
        api_key_id: impl Into<String>,
        set_api_key_state_details: SetApiKeyStateDetails,
    ) -> SetApiKeyState {
        SetApiKeyState::new(&self.client, api_key_id.into(), set_api_key_state_details)
    }

    /// Changes the name, description or tags of an API key.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `update_api_key_details`: What to send:
    ///   [`UpdateApiKeyDetails`](crate::models::UpdateApiKeyDetails).
    ///
    /// `PUT /apikeys/{apiKeyId}`. See [`UpdateApiKey`](crate::operations::UpdateApiKey).
    pub fn update_api_key(
        &self,
        api_key_id: impl Into<String>,
        update_api_key_details: UpdateApiKeyDetails,
    ) -> UpdateApiKey {
        UpdateApiKey::new(&self.client, api_key_id.into(), update_api_key_details)
    }

    /// Changes a dedicated AI cluster, such as its name or its number of units.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    /// - `update_dedicated_ai_cluster_details`: What to send:
    ///   [`UpdateDedicatedAiClusterDetails`](crate::models::UpdateDedicatedAiClusterDetails).
    ///
    /// `PUT /dedicatedAiClusters/{dedicatedAiClusterId}`. See
    /// [`UpdateDedicatedAiCluster`](crate::operations::UpdateDedicatedAiCluster).
    pub fn update_dedicated_ai_cluster(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
        update_dedicated_ai_cluster_details: UpdateDedicatedAiClusterDetails,
    ) -> UpdateDedicatedAiCluster {
        UpdateDedicatedAiCluster::new(
            &self.client,
            dedicated_ai_cluster_id.into(),
            update_dedicated_ai_cluster_details,
        )
    }

    /// Changes an endpoint, such as its name, its guardrails or its private endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    /// - `update_endpoint_details`: What to send:
    ///   [`UpdateEndpointDetails`](crate::models::UpdateEndpointDetails).
    ///
    /// `PUT /endpoints/{endpointId}`. See [`UpdateEndpoint`](crate::operations::UpdateEndpoint).
    pub fn update_endpoint(
        &self,
        endpoint_id: impl Into<String>,
        update_endpoint_details: UpdateEndpointDetails,
    ) -> UpdateEndpoint {
        UpdateEndpoint::new(&self.client, endpoint_id.into(), update_endpoint_details)
    }

    /// Changes a private endpoint, such as its name, its security groups or the access to
    /// on-demand models.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    /// - `update_generative_ai_private_endpoint_details`: What to send:
    ///   [`UpdateGenerativeAiPrivateEndpointDetails`](crate::models::UpdateGenerativeAiPrivateEndpointDetails).
    ///
    /// `PUT /generativeAiPrivateEndpoints/{generativeAiPrivateEndpointId}`. See
    /// [`UpdateGenerativeAiPrivateEndpoint`](crate::operations::UpdateGenerativeAiPrivateEndpoint).
    pub fn update_generative_ai_private_endpoint(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
        update_generative_ai_private_endpoint_details: UpdateGenerativeAiPrivateEndpointDetails,
    ) -> UpdateGenerativeAiPrivateEndpoint {
        UpdateGenerativeAiPrivateEndpoint::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
            update_generative_ai_private_endpoint_details,
        )
    }

    /// Changes a Generative AI project, such as its name or how it handles memory and sandboxes.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    /// - `update_generative_ai_project_details`: What to send:
    ///   [`UpdateGenerativeAiProjectDetails`](crate::models::UpdateGenerativeAiProjectDetails).
    ///
    /// `PUT /generativeAiProjects/{generativeAiProjectId}`. See
    /// [`UpdateGenerativeAiProject`](crate::operations::UpdateGenerativeAiProject).
    pub fn update_generative_ai_project(
        &self,
        generative_ai_project_id: impl Into<String>,
        update_generative_ai_project_details: UpdateGenerativeAiProjectDetails,
    ) -> UpdateGenerativeAiProject {
        UpdateGenerativeAiProject::new(
            &self.client,
            generative_ai_project_id.into(),
            update_generative_ai_project_details,
        )
    }

    /// Changes a hosted application, such as its scaling, environment or authentication of
    /// callers.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    /// - `update_hosted_application_details`: What to send:
    ///   [`UpdateHostedApplicationDetails`](crate::models::UpdateHostedApplicationDetails).
    ///
    /// `PUT /hostedApplications/{hostedApplicationId}`. See
    /// [`UpdateHostedApplication`](crate::operations::UpdateHostedApplication).
    pub fn update_hosted_application(
        &self,
        hosted_application_id: impl Into<String>,
        update_hosted_application_details: UpdateHostedApplicationDetails,
    ) -> UpdateHostedApplication {
        UpdateHostedApplication::new(
            &self.client,
            hosted_application_id.into(),
            update_hosted_application_details,
        )
    }

    /// Changes a hosted application with IAM authentication, such as its scaling or environment.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    /// - `update_hosted_application_iam_details`: What to send:
    ///   [`UpdateHostedApplicationIamDetails`](crate::models::UpdateHostedApplicationIamDetails).
    ///
    /// `PUT /hostedApplicationsIam/{hostedApplicationIamId}`. See
    /// [`UpdateHostedApplicationIam`](crate::operations::UpdateHostedApplicationIam).
    pub fn update_hosted_application_iam(
        &self,
        hosted_application_iam_id: impl Into<String>,
        update_hosted_application_iam_details: UpdateHostedApplicationIamDetails,
    ) -> UpdateHostedApplicationIam {
        UpdateHostedApplicationIam::new(
            &self.client,
            hosted_application_iam_id.into(),
            update_hosted_application_iam_details,
        )
    }

    /// Changes which artifact a hosted deployment runs, or its tags.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    /// - `update_hosted_deployment_details`: What to send:
    ///   [`UpdateHostedDeploymentDetails`](crate::models::UpdateHostedDeploymentDetails).
    ///
    /// `PUT /hostedDeployments/{hostedDeploymentId}`. See
    /// [`UpdateHostedDeployment`](crate::operations::UpdateHostedDeployment).
    pub fn update_hosted_deployment(
        &self,
        hosted_deployment_id: impl Into<String>,
        update_hosted_deployment_details: UpdateHostedDeploymentDetails,
    ) -> UpdateHostedDeployment {
        UpdateHostedDeployment::new(
            &self.client,
            hosted_deployment_id.into(),
            update_hosted_deployment_details,
        )
    }

    /// Changes what is noted about an imported model: name, description, vendor, version, tags.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    /// - `update_imported_model_details`: What to send:
    ///   [`UpdateImportedModelDetails`](crate::models::UpdateImportedModelDetails).
    ///
    /// `PUT /importedModels/{importedModelId}`. See
    /// [`UpdateImportedModel`](crate::operations::UpdateImportedModel).
    pub fn update_imported_model(
        &self,
        imported_model_id: impl Into<String>,
        update_imported_model_details: UpdateImportedModelDetails,
    ) -> UpdateImportedModel {
        UpdateImportedModel::new(
            &self.client,
            imported_model_id.into(),
            update_imported_model_details,
        )
    }

    /// Changes what is noted about a custom model: name, description, vendor, version, tags.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `update_model_details`: What to send:
    ///   [`UpdateModelDetails`](crate::models::UpdateModelDetails).
    ///
    /// `PUT /models/{modelId}`. See [`UpdateModel`](crate::operations::UpdateModel).
    pub fn update_model(
        &self,
        model_id: impl Into<String>,
        update_model_details: UpdateModelDetails,
    ) -> UpdateModel {
        UpdateModel::new(&self.client, model_id.into(), update_model_details)
    }

    /// Changes a routing profile, such as the regions and models that it allows.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    /// - `update_routing_profile_details`: What to send:
    ///   [`UpdateRoutingProfileDetails`](crate::models::UpdateRoutingProfileDetails).
    ///
    /// `PUT /routingProfiles/{routingProfileId}`. See
    /// [`UpdateRoutingProfile`](crate::operations::UpdateRoutingProfile).
    pub fn update_routing_profile(
        &self,
        routing_profile_id: impl Into<String>,
        update_routing_profile_details: UpdateRoutingProfileDetails,
    ) -> UpdateRoutingProfile {
        UpdateRoutingProfile::new(
            &self.client,
            routing_profile_id.into(),
            update_routing_profile_details,
        )
    }

    /// Changes how many idle sandboxes a warm pool keeps, also of a default pool. Nothing else
    /// about a pool can change; 409 if another change is under way.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `name`: The name of the warm pool.
    /// - `update_sandbox_warm_pool_details`: What to send:
    ///   [`UpdateSandboxWarmPoolDetails`](crate::models::UpdateSandboxWarmPoolDetails).
    ///
    /// `PUT /generativeAiProjects/{projectId}/sandboxWarmPools/{name}`. See
    /// [`UpdateSandboxWarmPool`](crate::operations::UpdateSandboxWarmPool).
    pub fn update_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        name: impl Into<String>,
        update_sandbox_warm_pool_details: UpdateSandboxWarmPoolDetails,
    ) -> UpdateSandboxWarmPool {
        UpdateSandboxWarmPool::new(
            &self.client,
            project_id.into(),
            name.into(),
            update_sandbox_warm_pool_details,
        )
    }

    /// Changes a semantic store, such as its schemas, its model or when it is refreshed.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `update_semantic_store_details`: What to send:
    ///   [`UpdateSemanticStoreDetails`](crate::models::UpdateSemanticStoreDetails).
    ///
    /// `PUT /semanticStores/{semanticStoreId}`. See
    /// [`UpdateSemanticStore`](crate::operations::UpdateSemanticStore).
    pub fn update_semantic_store(
        &self,
        semantic_store_id: impl Into<String>,
        update_semantic_store_details: UpdateSemanticStoreDetails,
    ) -> UpdateSemanticStore {
        UpdateSemanticStore::new(
            &self.client,
            semantic_store_id.into(),
            update_semantic_store_details,
        )
    }

    /// Changes a vector store connector, such as its schedule or where it finds the data.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    /// - `update_vector_store_connector_details`: What to send:
    ///   [`UpdateVectorStoreConnectorDetails`](crate::models::UpdateVectorStoreConnectorDetails).
    ///
    /// `PUT /vectorStoreConnectors/{vectorStoreConnectorId}`. See
    /// [`UpdateVectorStoreConnector`](crate::operations::UpdateVectorStoreConnector).
    pub fn update_vector_store_connector(
        &self,
        vector_store_connector_id: impl Into<String>,
        update_vector_store_connector_details: UpdateVectorStoreConnectorDetails,
    ) -> UpdateVectorStoreConnector {
        UpdateVectorStoreConnector::new(
            &self.client,
            vector_store_connector_id.into(),
            update_vector_store_connector_details,
        )
    }
}

oci_sdk_core::client!(GenerativeAiClient);
