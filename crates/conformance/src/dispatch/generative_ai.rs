// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

//! The operations and types of the Generative AI API.
#![allow(deprecated, reason = "deprecated operations are checked as well")]
use crate::arguments::Arguments;
use crate::service::{Operation, Sending, Service, Type, again, sending};
use oci_sdk_core::{Config, Error};
pub(super) static SERVICE: Service = Service {
    name: "generative-ai",
    operations: OPERATIONS,
    types: TYPES,
};
const OPERATIONS: &[Operation] = &[
    Operation {
        client: "GenerativeAiClient",
        id: "AddArtifact",
        send: add_artifact,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CancelVectorStoreConnectorFileSync",
        send: cancel_vector_store_connector_file_sync,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeApiKeyCompartment",
        send: change_api_key_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeDedicatedAiClusterCompartment",
        send: change_dedicated_ai_cluster_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeEndpointCompartment",
        send: change_endpoint_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeGenerativeAiPrivateEndpointCompartment",
        send: change_generative_ai_private_endpoint_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeGenerativeAiProjectCompartment",
        send: change_generative_ai_project_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeHostedApplicationCompartment",
        send: change_hosted_application_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeHostedApplicationIamCompartment",
        send: change_hosted_application_iam_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeHostedApplicationStorageCompartment",
        send: change_hosted_application_storage_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeImportedModelCompartment",
        send: change_imported_model_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeModelCompartment",
        send: change_model_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeRoutingProfileCompartment",
        send: change_routing_profile_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ChangeSemanticStoreCompartment",
        send: change_semantic_store_compartment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateApiKey",
        send: create_api_key,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateDedicatedAiCluster",
        send: create_dedicated_ai_cluster,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateEndpoint",
        send: create_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateGenerativeAiPrivateEndpoint",
        send: create_generative_ai_private_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateGenerativeAiProject",
        send: create_generative_ai_project,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateHostedApplication",
        send: create_hosted_application,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateHostedApplicationIam",
        send: create_hosted_application_iam,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateHostedApplicationStorage",
        send: create_hosted_application_storage,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateHostedDeployment",
        send: create_hosted_deployment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateImportedModel",
        send: create_imported_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateModel",
        send: create_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateRoutingProfile",
        send: create_routing_profile,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateSandboxWarmPool",
        send: create_sandbox_warm_pool,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateSemanticStore",
        send: create_semantic_store,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateVectorStoreConnector",
        send: create_vector_store_connector,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "CreateVectorStoreConnectorFileSync",
        send: create_vector_store_connector_file_sync,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteApiKey",
        send: delete_api_key,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteDedicatedAiCluster",
        send: delete_dedicated_ai_cluster,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteEndpoint",
        send: delete_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteGenerativeAiPrivateEndpoint",
        send: delete_generative_ai_private_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteGenerativeAiProject",
        send: delete_generative_ai_project,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteHostedApplication",
        send: delete_hosted_application,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteHostedApplicationIam",
        send: delete_hosted_application_iam,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteHostedApplicationStorage",
        send: delete_hosted_application_storage,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteHostedDeployment",
        send: delete_hosted_deployment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteHostedDeploymentArtifact",
        send: delete_hosted_deployment_artifact,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteImportedModel",
        send: delete_imported_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteModel",
        send: delete_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteRoutingProfile",
        send: delete_routing_profile,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteSandboxWarmPool",
        send: delete_sandbox_warm_pool,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteSemanticStore",
        send: delete_semantic_store,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "DeleteVectorStoreConnector",
        send: delete_vector_store_connector,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetApiKey",
        send: get_api_key,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetDedicatedAiCluster",
        send: get_dedicated_ai_cluster,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetEndpoint",
        send: get_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetGenerativeAiPrivateEndpoint",
        send: get_generative_ai_private_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetGenerativeAiProject",
        send: get_generative_ai_project,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetHostedApplication",
        send: get_hosted_application,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetHostedApplicationIam",
        send: get_hosted_application_iam,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetHostedApplicationStorage",
        send: get_hosted_application_storage,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetHostedDeployment",
        send: get_hosted_deployment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetImportedModel",
        send: get_imported_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetModel",
        send: get_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetRoutingProfile",
        send: get_routing_profile,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetSandboxWarmPool",
        send: get_sandbox_warm_pool,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetSemanticStore",
        send: get_semantic_store,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetVectorStoreConnector",
        send: get_vector_store_connector,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetVectorStoreConnectorFileSync",
        send: get_vector_store_connector_file_sync,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetVectorStoreConnectorStats",
        send: get_vector_store_connector_stats,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "GetWorkRequest",
        send: get_work_request,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListApiKeys",
        send: list_api_keys,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListDedicatedAiClusters",
        send: list_dedicated_ai_clusters,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListDedicatedAiClustersAllocatableGpus",
        send: list_dedicated_ai_clusters_allocatable_gpus,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListEndpoints",
        send: list_endpoints,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListGenerativeAiPrivateEndpoints",
        send: list_generative_ai_private_endpoints,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListGenerativeAiProjects",
        send: list_generative_ai_projects,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListHostedApplicationStorages",
        send: list_hosted_application_storages,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListHostedApplications",
        send: list_hosted_applications,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListHostedApplicationsIam",
        send: list_hosted_applications_iam,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListHostedDeployments",
        send: list_hosted_deployments,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListImportedModels",
        send: list_imported_models,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListModelDiscovery",
        send: list_model_discovery,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListModels",
        send: list_models,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListRoutingProfiles",
        send: list_routing_profiles,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListSandboxWarmPools",
        send: list_sandbox_warm_pools,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListSemanticStores",
        send: list_semantic_stores,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListVectorStoreConnectorFileSyncIngestionLogs",
        send: list_vector_store_connector_file_sync_ingestion_logs,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListVectorStoreConnectorFileSyncs",
        send: list_vector_store_connector_file_syncs,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListVectorStoreConnectorIngestionLogs",
        send: list_vector_store_connector_ingestion_logs,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListVectorStoreConnectors",
        send: list_vector_store_connectors,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListWorkRequestErrors",
        send: list_work_request_errors,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListWorkRequestLogs",
        send: list_work_request_logs,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "ListWorkRequests",
        send: list_work_requests,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "RenewApiKey",
        send: renew_api_key,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "SetApiKeyState",
        send: set_api_key_state,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateApiKey",
        send: update_api_key,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateDedicatedAiCluster",
        send: update_dedicated_ai_cluster,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateEndpoint",
        send: update_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateGenerativeAiPrivateEndpoint",
        send: update_generative_ai_private_endpoint,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateGenerativeAiProject",
        send: update_generative_ai_project,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateHostedApplication",
        send: update_hosted_application,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateHostedApplicationIam",
        send: update_hosted_application_iam,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateHostedDeployment",
        send: update_hosted_deployment,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateImportedModel",
        send: update_imported_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateModel",
        send: update_model,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateRoutingProfile",
        send: update_routing_profile,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateSandboxWarmPool",
        send: update_sandbox_warm_pool,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateSemanticStore",
        send: update_semantic_store,
    },
    Operation {
        client: "GenerativeAiClient",
        id: "UpdateVectorStoreConnector",
        send: update_vector_store_connector,
    },
];
const TYPES: &[Type] = &[
    Type {
        name: "AddArtifactDetails",
        again: again::<oci_sdk_generative_ai::models::AddArtifactDetails>,
    },
    Type {
        name: "AllocatableGpuCollection",
        again: again::<oci_sdk_generative_ai::models::AllocatableGpuCollection>,
    },
    Type {
        name: "AllocatableGpuSummary",
        again: again::<oci_sdk_generative_ai::models::AllocatableGpuSummary>,
    },
    Type {
        name: "AllowedDomain",
        again: again::<oci_sdk_generative_ai::models::AllowedDomain>,
    },
    Type {
        name: "ApiKey",
        again: again::<oci_sdk_generative_ai::models::ApiKey>,
    },
    Type {
        name: "ApiKeyCollection",
        again: again::<oci_sdk_generative_ai::models::ApiKeyCollection>,
    },
    Type {
        name: "ApiKeyItem",
        again: again::<oci_sdk_generative_ai::models::ApiKeyItem>,
    },
    Type {
        name: "ApiKeyItemState",
        again: again::<oci_sdk_generative_ai::models::ApiKeyItemState>,
    },
    Type {
        name: "ApiKeyLifecycleState",
        again: again::<oci_sdk_generative_ai::models::ApiKeyLifecycleState>,
    },
    Type {
        name: "ApiKeySummary",
        again: again::<oci_sdk_generative_ai::models::ApiKeySummary>,
    },
    Type {
        name: "Artifact",
        again: again::<oci_sdk_generative_ai::models::Artifact>,
    },
    Type {
        name: "ArtifactStatus",
        again: again::<oci_sdk_generative_ai::models::ArtifactStatus>,
    },
    Type {
        name: "Availability",
        again: again::<oci_sdk_generative_ai::models::Availability>,
    },
    Type {
        name: "ChangeApiKeyCompartmentDetails",
        again: again::<oci_sdk_generative_ai::models::ChangeApiKeyCompartmentDetails>,
    },
    Type {
        name: "ChangeDedicatedAiClusterCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeDedicatedAiClusterCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeEndpointCompartmentDetails",
        again: again::<oci_sdk_generative_ai::models::ChangeEndpointCompartmentDetails>,
    },
    Type {
        name: "ChangeGenerativeAiPrivateEndpointCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeGenerativeAiPrivateEndpointCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeGenerativeAiProjectCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeGenerativeAiProjectCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeHostedApplicationCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeHostedApplicationCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeHostedApplicationStorageCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeHostedApplicationStorageCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeImportedModelCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeImportedModelCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeModelCompartmentDetails",
        again: again::<oci_sdk_generative_ai::models::ChangeModelCompartmentDetails>,
    },
    Type {
        name: "ChangeRoutingProfileCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeRoutingProfileCompartmentDetails,
        >,
    },
    Type {
        name: "ChangeSemanticStoreCompartmentDetails",
        again: again::<
            oci_sdk_generative_ai::models::ChangeSemanticStoreCompartmentDetails,
        >,
    },
    Type {
        name: "ChatModelMetrics",
        again: again::<oci_sdk_generative_ai::models::ChatModelMetrics>,
    },
    Type {
        name: "ComputeCapacityReservation",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "CondenserConfig",
        again: again::<oci_sdk_generative_ai::models::CondenserConfig>,
    },
    Type {
        name: "ConnectorConfiguration",
        again: again::<oci_sdk_generative_ai::models::ConnectorConfiguration>,
    },
    Type {
        name: "ContentModerationConfig",
        again: again::<oci_sdk_generative_ai::models::ContentModerationConfig>,
    },
    Type {
        name: "ContentModerationConfigMode",
        again: again::<oci_sdk_generative_ai::models::ContentModerationConfigMode>,
    },
    Type {
        name: "ConversationConfig",
        again: again::<oci_sdk_generative_ai::models::ConversationConfig>,
    },
    Type {
        name: "CreateApiKeyDetails",
        again: again::<oci_sdk_generative_ai::models::CreateApiKeyDetails>,
    },
    Type {
        name: "CreateArtifactDetails",
        again: again::<oci_sdk_generative_ai::models::CreateArtifactDetails>,
    },
    Type {
        name: "CreateDataSourceDatabaseToolsConnectionDetails",
        again: again::<
            oci_sdk_generative_ai::models::CreateDataSourceDatabaseToolsConnectionDetails,
        >,
    },
    Type {
        name: "CreateDataSourceDetails",
        again: again::<oci_sdk_generative_ai::models::CreateDataSourceDetails>,
    },
    Type {
        name: "CreateDedicatedAiClusterDetails",
        again: again::<oci_sdk_generative_ai::models::CreateDedicatedAiClusterDetails>,
    },
    Type {
        name: "CreateEndpointDetails",
        again: again::<oci_sdk_generative_ai::models::CreateEndpointDetails>,
    },
    Type {
        name: "CreateGenerativeAiPrivateEndpointDetails",
        again: again::<
            oci_sdk_generative_ai::models::CreateGenerativeAiPrivateEndpointDetails,
        >,
    },
    Type {
        name: "CreateGenerativeAiProjectDetails",
        again: again::<oci_sdk_generative_ai::models::CreateGenerativeAiProjectDetails>,
    },
    Type {
        name: "CreateHostedApplicationBaseDetails",
        again: again::<oci_sdk_generative_ai::models::CreateHostedApplicationBaseDetails>,
    },
    Type {
        name: "CreateHostedApplicationDetails",
        again: again::<oci_sdk_generative_ai::models::CreateHostedApplicationDetails>,
    },
    Type {
        name: "CreateHostedApplicationIamDetails",
        again: again::<oci_sdk_generative_ai::models::CreateHostedApplicationIamDetails>,
    },
    Type {
        name: "CreateHostedApplicationStorageDetails",
        again: again::<
            oci_sdk_generative_ai::models::CreateHostedApplicationStorageDetails,
        >,
    },
    Type {
        name: "CreateHostedDeploymentDetails",
        again: again::<oci_sdk_generative_ai::models::CreateHostedDeploymentDetails>,
    },
    Type {
        name: "CreateImportedModelDetails",
        again: again::<oci_sdk_generative_ai::models::CreateImportedModelDetails>,
    },
    Type {
        name: "CreateModelDetails",
        again: again::<oci_sdk_generative_ai::models::CreateModelDetails>,
    },
    Type {
        name: "CreateRoutingProfileDetails",
        again: again::<oci_sdk_generative_ai::models::CreateRoutingProfileDetails>,
    },
    Type {
        name: "CreateSandboxWarmPoolDetails",
        again: again::<oci_sdk_generative_ai::models::CreateSandboxWarmPoolDetails>,
    },
    Type {
        name: "CreateSchemasDatabaseToolsConnectionDetails",
        again: again::<
            oci_sdk_generative_ai::models::CreateSchemasDatabaseToolsConnectionDetails,
        >,
    },
    Type {
        name: "CreateSchemasDetails",
        again: again::<oci_sdk_generative_ai::models::CreateSchemasDetails>,
    },
    Type {
        name: "CreateSemanticStoreDetails",
        again: again::<oci_sdk_generative_ai::models::CreateSemanticStoreDetails>,
    },
    Type {
        name: "CreateSingleDockerArtifactDetails",
        again: again::<oci_sdk_generative_ai::models::CreateSingleDockerArtifactDetails>,
    },
    Type {
        name: "CreateVectorStoreConnectorDetails",
        again: again::<oci_sdk_generative_ai::models::CreateVectorStoreConnectorDetails>,
    },
    Type {
        name: "CreateVectorStoreConnectorFileSyncDetails",
        again: again::<
            oci_sdk_generative_ai::models::CreateVectorStoreConnectorFileSyncDetails,
        >,
    },
    Type {
        name: "CustomSandboxOutboundNetworkingConfig",
        again: again::<
            oci_sdk_generative_ai::models::CustomSandboxOutboundNetworkingConfig,
        >,
    },
    Type {
        name: "CustomSemanticStoreModelSelection",
        again: again::<oci_sdk_generative_ai::models::CustomSemanticStoreModelSelection>,
    },
    Type {
        name: "DataSourceDatabaseToolsConnectionDetails",
        again: again::<
            oci_sdk_generative_ai::models::DataSourceDatabaseToolsConnectionDetails,
        >,
    },
    Type {
        name: "DataSourceDetails",
        again: again::<oci_sdk_generative_ai::models::DataSourceDetails>,
    },
    Type {
        name: "DatabaseToolsConnection",
        again: again::<serde_json::Value>,
    },
    Type {
        name: "Dataset",
        again: again::<oci_sdk_generative_ai::models::Dataset>,
    },
    Type {
        name: "DedicatedAiCluster",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiCluster>,
    },
    Type {
        name: "DedicatedAiClusterCapacity",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterCapacity>,
    },
    Type {
        name: "DedicatedAiClusterCollection",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterCollection>,
    },
    Type {
        name: "DedicatedAiClusterHostingCapacity",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterHostingCapacity>,
    },
    Type {
        name: "DedicatedAiClusterLifecycleState",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterLifecycleState>,
    },
    Type {
        name: "DedicatedAiClusterSummary",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterSummary>,
    },
    Type {
        name: "DedicatedAiClusterType",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterType>,
    },
    Type {
        name: "DedicatedAiClusterUnitShape",
        again: again::<oci_sdk_generative_ai::models::DedicatedAiClusterUnitShape>,
    },
    Type {
        name: "DefaultSemanticStoreModelSelection",
        again: again::<oci_sdk_generative_ai::models::DefaultSemanticStoreModelSelection>,
    },
    Type {
        name: "EmbeddingConfig",
        again: again::<oci_sdk_generative_ai::models::EmbeddingConfig>,
    },
    Type {
        name: "Endpoint",
        again: again::<oci_sdk_generative_ai::models::Endpoint>,
    },
    Type {
        name: "EndpointCollection",
        again: again::<oci_sdk_generative_ai::models::EndpointCollection>,
    },
    Type {
        name: "EndpointLifecycleState",
        again: again::<oci_sdk_generative_ai::models::EndpointLifecycleState>,
    },
    Type {
        name: "EndpointSummary",
        again: again::<oci_sdk_generative_ai::models::EndpointSummary>,
    },
    Type {
        name: "EnvironmentVariable",
        again: again::<oci_sdk_generative_ai::models::EnvironmentVariable>,
    },
    Type {
        name: "EnvironmentVariableType",
        again: again::<oci_sdk_generative_ai::models::EnvironmentVariableType>,
    },
    Type {
        name: "ExtractionConfig",
        again: again::<oci_sdk_generative_ai::models::ExtractionConfig>,
    },
    Type {
        name: "FileSyncIngestionLogs",
        again: again::<oci_sdk_generative_ai::models::FileSyncIngestionLogs>,
    },
    Type {
        name: "FileSyncIngestionLogsCollection",
        again: again::<oci_sdk_generative_ai::models::FileSyncIngestionLogsCollection>,
    },
    Type {
        name: "FileSyncIngestionLogsStatus",
        again: again::<oci_sdk_generative_ai::models::FileSyncIngestionLogsStatus>,
    },
    Type {
        name: "FileSyncStatistics",
        again: again::<oci_sdk_generative_ai::models::FileSyncStatistics>,
    },
    Type {
        name: "FineTuneDetails",
        again: again::<oci_sdk_generative_ai::models::FineTuneDetails>,
    },
    Type {
        name: "GenAiModelLlmSelection",
        again: again::<oci_sdk_generative_ai::models::GenAiModelLlmSelection>,
    },
    Type {
        name: "GenerativeAiPrivateEndpoint",
        again: again::<oci_sdk_generative_ai::models::GenerativeAiPrivateEndpoint>,
    },
    Type {
        name: "GenerativeAiPrivateEndpointCollection",
        again: again::<
            oci_sdk_generative_ai::models::GenerativeAiPrivateEndpointCollection,
        >,
    },
    Type {
        name: "GenerativeAiPrivateEndpointLifecycleState",
        again: again::<
            oci_sdk_generative_ai::models::GenerativeAiPrivateEndpointLifecycleState,
        >,
    },
    Type {
        name: "GenerativeAiPrivateEndpointResourceType",
        again: again::<
            oci_sdk_generative_ai::models::GenerativeAiPrivateEndpointResourceType,
        >,
    },
    Type {
        name: "GenerativeAiPrivateEndpointSummary",
        again: again::<oci_sdk_generative_ai::models::GenerativeAiPrivateEndpointSummary>,
    },
    Type {
        name: "GenerativeAiProject",
        again: again::<oci_sdk_generative_ai::models::GenerativeAiProject>,
    },
    Type {
        name: "GenerativeAiProjectCollection",
        again: again::<oci_sdk_generative_ai::models::GenerativeAiProjectCollection>,
    },
    Type {
        name: "GenerativeAiProjectLifecycleState",
        again: again::<oci_sdk_generative_ai::models::GenerativeAiProjectLifecycleState>,
    },
    Type {
        name: "GenerativeAiProjectSummary",
        again: again::<oci_sdk_generative_ai::models::GenerativeAiProjectSummary>,
    },
    Type {
        name: "GpuAllocation",
        again: again::<oci_sdk_generative_ai::models::GpuAllocation>,
    },
    Type {
        name: "HostedApplication",
        again: again::<oci_sdk_generative_ai::models::HostedApplication>,
    },
    Type {
        name: "HostedApplicationBase",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationBase>,
    },
    Type {
        name: "HostedApplicationBaseLifecycleState",
        again: again::<
            oci_sdk_generative_ai::models::HostedApplicationBaseLifecycleState,
        >,
    },
    Type {
        name: "HostedApplicationCollection",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationCollection>,
    },
    Type {
        name: "HostedApplicationIam",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationIam>,
    },
    Type {
        name: "HostedApplicationIamLifecycleState",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationIamLifecycleState>,
    },
    Type {
        name: "HostedApplicationLifecycleState",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationLifecycleState>,
    },
    Type {
        name: "HostedApplicationStorage",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationStorage>,
    },
    Type {
        name: "HostedApplicationStorageCollection",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationStorageCollection>,
    },
    Type {
        name: "HostedApplicationStorageLifecycleState",
        again: again::<
            oci_sdk_generative_ai::models::HostedApplicationStorageLifecycleState,
        >,
    },
    Type {
        name: "HostedApplicationStorageStorageType",
        again: again::<
            oci_sdk_generative_ai::models::HostedApplicationStorageStorageType,
        >,
    },
    Type {
        name: "HostedApplicationStorageSummary",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationStorageSummary>,
    },
    Type {
        name: "HostedApplicationSummary",
        again: again::<oci_sdk_generative_ai::models::HostedApplicationSummary>,
    },
    Type {
        name: "HostedDeployment",
        again: again::<oci_sdk_generative_ai::models::HostedDeployment>,
    },
    Type {
        name: "HostedDeploymentCollection",
        again: again::<oci_sdk_generative_ai::models::HostedDeploymentCollection>,
    },
    Type {
        name: "HostedDeploymentLifecycleState",
        again: again::<oci_sdk_generative_ai::models::HostedDeploymentLifecycleState>,
    },
    Type {
        name: "HostedDeploymentSummary",
        again: again::<oci_sdk_generative_ai::models::HostedDeploymentSummary>,
    },
    Type {
        name: "HuggingFaceModel",
        again: again::<oci_sdk_generative_ai::models::HuggingFaceModel>,
    },
    Type {
        name: "IdcsAuthConfig",
        again: again::<oci_sdk_generative_ai::models::IdcsAuthConfig>,
    },
    Type {
        name: "ImportedModel",
        again: again::<oci_sdk_generative_ai::models::ImportedModel>,
    },
    Type {
        name: "ImportedModelCapability",
        again: again::<oci_sdk_generative_ai::models::ImportedModelCapability>,
    },
    Type {
        name: "ImportedModelCollection",
        again: again::<oci_sdk_generative_ai::models::ImportedModelCollection>,
    },
    Type {
        name: "ImportedModelLifecycleState",
        again: again::<oci_sdk_generative_ai::models::ImportedModelLifecycleState>,
    },
    Type {
        name: "ImportedModelSummary",
        again: again::<oci_sdk_generative_ai::models::ImportedModelSummary>,
    },
    Type {
        name: "InboundAuthConfig",
        again: again::<oci_sdk_generative_ai::models::InboundAuthConfig>,
    },
    Type {
        name: "InboundAuthConfigType",
        again: again::<oci_sdk_generative_ai::models::InboundAuthConfigType>,
    },
    Type {
        name: "InboundNetworkingConfig",
        again: again::<oci_sdk_generative_ai::models::InboundNetworkingConfig>,
    },
    Type {
        name: "InboundNetworkingConfigEndpointMode",
        again: again::<
            oci_sdk_generative_ai::models::InboundNetworkingConfigEndpointMode,
        >,
    },
    Type {
        name: "KeyDetails",
        again: again::<oci_sdk_generative_ai::models::KeyDetails>,
    },
    Type {
        name: "ListApiKeysSortBy",
        again: again::<oci_sdk_generative_ai::models::ListApiKeysSortBy>,
    },
    Type {
        name: "ListDedicatedAiClustersSortBy",
        again: again::<oci_sdk_generative_ai::models::ListDedicatedAiClustersSortBy>,
    },
    Type {
        name: "ListEndpointsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListEndpointsSortBy>,
    },
    Type {
        name: "ListGenerativeAiPrivateEndpointsSortBy",
        again: again::<
            oci_sdk_generative_ai::models::ListGenerativeAiPrivateEndpointsSortBy,
        >,
    },
    Type {
        name: "ListGenerativeAiProjectsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListGenerativeAiProjectsSortBy>,
    },
    Type {
        name: "ListHostedApplicationStoragesHostedApplicationStorageType",
        again: again::<
            oci_sdk_generative_ai::models::ListHostedApplicationStoragesHostedApplicationStorageType,
        >,
    },
    Type {
        name: "ListHostedApplicationStoragesSortBy",
        again: again::<
            oci_sdk_generative_ai::models::ListHostedApplicationStoragesSortBy,
        >,
    },
    Type {
        name: "ListHostedApplicationsIamLifecycleState",
        again: again::<
            oci_sdk_generative_ai::models::ListHostedApplicationsIamLifecycleState,
        >,
    },
    Type {
        name: "ListHostedApplicationsIamSortBy",
        again: again::<oci_sdk_generative_ai::models::ListHostedApplicationsIamSortBy>,
    },
    Type {
        name: "ListHostedApplicationsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListHostedApplicationsSortBy>,
    },
    Type {
        name: "ListHostedDeploymentsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListHostedDeploymentsSortBy>,
    },
    Type {
        name: "ListImportedModelsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListImportedModelsSortBy>,
    },
    Type {
        name: "ListModelDiscoveryCapability",
        again: again::<oci_sdk_generative_ai::models::ListModelDiscoveryCapability>,
    },
    Type {
        name: "ListModelDiscoveryServingMode",
        again: again::<oci_sdk_generative_ai::models::ListModelDiscoveryServingMode>,
    },
    Type {
        name: "ListModelsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListModelsSortBy>,
    },
    Type {
        name: "ListRoutingProfilesSortBy",
        again: again::<oci_sdk_generative_ai::models::ListRoutingProfilesSortBy>,
    },
    Type {
        name: "ListSandboxWarmPoolsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListSandboxWarmPoolsSortBy>,
    },
    Type {
        name: "ListSemanticStoresSortBy",
        again: again::<oci_sdk_generative_ai::models::ListSemanticStoresSortBy>,
    },
    Type {
        name: "ListVectorStoreConnectorFileSyncIngestionLogsLifecycleState",
        again: again::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorFileSyncIngestionLogsLifecycleState,
        >,
    },
    Type {
        name: "ListVectorStoreConnectorFileSyncIngestionLogsSortBy",
        again: again::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorFileSyncIngestionLogsSortBy,
        >,
    },
    Type {
        name: "ListVectorStoreConnectorFileSyncsSortBy",
        again: again::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorFileSyncsSortBy,
        >,
    },
    Type {
        name: "ListVectorStoreConnectorIngestionLogsSortBy",
        again: again::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorIngestionLogsSortBy,
        >,
    },
    Type {
        name: "ListVectorStoreConnectorIngestionLogsStatus",
        again: again::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorIngestionLogsStatus,
        >,
    },
    Type {
        name: "ListVectorStoreConnectorsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListVectorStoreConnectorsSortBy>,
    },
    Type {
        name: "ListWorkRequestErrorsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListWorkRequestErrorsSortBy>,
    },
    Type {
        name: "ListWorkRequestLogsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListWorkRequestLogsSortBy>,
    },
    Type {
        name: "ListWorkRequestsSortBy",
        again: again::<oci_sdk_generative_ai::models::ListWorkRequestsSortBy>,
    },
    Type {
        name: "LlmSelection",
        again: again::<oci_sdk_generative_ai::models::LlmSelection>,
    },
    Type {
        name: "LongTermMemoryConfig",
        again: again::<oci_sdk_generative_ai::models::LongTermMemoryConfig>,
    },
    Type {
        name: "LoraTrainingConfig",
        again: again::<oci_sdk_generative_ai::models::LoraTrainingConfig>,
    },
    Type {
        name: "ManagedSandboxOutboundNetworkingConfig",
        again: again::<
            oci_sdk_generative_ai::models::ManagedSandboxOutboundNetworkingConfig,
        >,
    },
    Type {
        name: "Model",
        again: again::<oci_sdk_generative_ai::models::Model>,
    },
    Type {
        name: "ModelCapability",
        again: again::<oci_sdk_generative_ai::models::ModelCapability>,
    },
    Type {
        name: "ModelCollection",
        again: again::<oci_sdk_generative_ai::models::ModelCollection>,
    },
    Type {
        name: "ModelConfig",
        again: again::<oci_sdk_generative_ai::models::ModelConfig>,
    },
    Type {
        name: "ModelDataSource",
        again: again::<oci_sdk_generative_ai::models::ModelDataSource>,
    },
    Type {
        name: "ModelDiscovery",
        again: again::<oci_sdk_generative_ai::models::ModelDiscovery>,
    },
    Type {
        name: "ModelDiscoveryCollection",
        again: again::<oci_sdk_generative_ai::models::ModelDiscoveryCollection>,
    },
    Type {
        name: "ModelDiscoveryModelAccess",
        again: again::<oci_sdk_generative_ai::models::ModelDiscoveryModelAccess>,
    },
    Type {
        name: "ModelLifecycleState",
        again: again::<oci_sdk_generative_ai::models::ModelLifecycleState>,
    },
    Type {
        name: "ModelMetrics",
        again: again::<oci_sdk_generative_ai::models::ModelMetrics>,
    },
    Type {
        name: "ModelModalitySupport",
        again: again::<oci_sdk_generative_ai::models::ModelModalitySupport>,
    },
    Type {
        name: "ModelModalitySupportInput",
        again: again::<oci_sdk_generative_ai::models::ModelModalitySupportInput>,
    },
    Type {
        name: "ModelModalitySupportOutput",
        again: again::<oci_sdk_generative_ai::models::ModelModalitySupportOutput>,
    },
    Type {
        name: "ModelRoutingPolicy",
        again: again::<oci_sdk_generative_ai::models::ModelRoutingPolicy>,
    },
    Type {
        name: "ModelSummary",
        again: again::<oci_sdk_generative_ai::models::ModelSummary>,
    },
    Type {
        name: "ModelType",
        again: again::<oci_sdk_generative_ai::models::ModelType>,
    },
    Type {
        name: "NetworkingConfig",
        again: again::<oci_sdk_generative_ai::models::NetworkingConfig>,
    },
    Type {
        name: "ObjectStorageConfig",
        again: again::<oci_sdk_generative_ai::models::ObjectStorageConfig>,
    },
    Type {
        name: "ObjectStorageDataset",
        again: again::<oci_sdk_generative_ai::models::ObjectStorageDataset>,
    },
    Type {
        name: "ObjectStorageObject",
        again: again::<oci_sdk_generative_ai::models::ObjectStorageObject>,
    },
    Type {
        name: "OciObjectStorageConfiguration",
        again: again::<oci_sdk_generative_ai::models::OciObjectStorageConfiguration>,
    },
    Type {
        name: "OutboundNetworkingConfig",
        again: again::<oci_sdk_generative_ai::models::OutboundNetworkingConfig>,
    },
    Type {
        name: "OutboundNetworkingConfigNetworkMode",
        again: again::<
            oci_sdk_generative_ai::models::OutboundNetworkingConfigNetworkMode,
        >,
    },
    Type {
        name: "Parameter",
        again: again::<oci_sdk_generative_ai::models::Parameter>,
    },
    Type {
        name: "PiiDetectionConfig",
        again: again::<oci_sdk_generative_ai::models::PiiDetectionConfig>,
    },
    Type {
        name: "PiiDetectionConfigMode",
        again: again::<oci_sdk_generative_ai::models::PiiDetectionConfigMode>,
    },
    Type {
        name: "PreviousRoutingProfileState",
        again: again::<oci_sdk_generative_ai::models::PreviousRoutingProfileState>,
    },
    Type {
        name: "PromptInjectionConfig",
        again: again::<oci_sdk_generative_ai::models::PromptInjectionConfig>,
    },
    Type {
        name: "PromptInjectionConfigMode",
        again: again::<oci_sdk_generative_ai::models::PromptInjectionConfigMode>,
    },
    Type {
        name: "RefreshScheduleDetails",
        again: again::<oci_sdk_generative_ai::models::RefreshScheduleDetails>,
    },
    Type {
        name: "RefreshScheduleIntervalDetails",
        again: again::<oci_sdk_generative_ai::models::RefreshScheduleIntervalDetails>,
    },
    Type {
        name: "RefreshScheduleNoneDetails",
        again: again::<oci_sdk_generative_ai::models::RefreshScheduleNoneDetails>,
    },
    Type {
        name: "RefreshScheduleOnCreateDetails",
        again: again::<oci_sdk_generative_ai::models::RefreshScheduleOnCreateDetails>,
    },
    Type {
        name: "RegionRoutingPolicy",
        again: again::<oci_sdk_generative_ai::models::RegionRoutingPolicy>,
    },
    Type {
        name: "RenewApiKeyDetails",
        again: again::<oci_sdk_generative_ai::models::RenewApiKeyDetails>,
    },
    Type {
        name: "RoutingProfile",
        again: again::<oci_sdk_generative_ai::models::RoutingProfile>,
    },
    Type {
        name: "RoutingProfileCollection",
        again: again::<oci_sdk_generative_ai::models::RoutingProfileCollection>,
    },
    Type {
        name: "RoutingProfileLifecycleState",
        again: again::<oci_sdk_generative_ai::models::RoutingProfileLifecycleState>,
    },
    Type {
        name: "RoutingProfileSummary",
        again: again::<oci_sdk_generative_ai::models::RoutingProfileSummary>,
    },
    Type {
        name: "SandboxAllowAllNetworkPolicy",
        again: again::<oci_sdk_generative_ai::models::SandboxAllowAllNetworkPolicy>,
    },
    Type {
        name: "SandboxAllowNetworkPolicy",
        again: again::<oci_sdk_generative_ai::models::SandboxAllowNetworkPolicy>,
    },
    Type {
        name: "SandboxConfig",
        again: again::<oci_sdk_generative_ai::models::SandboxConfig>,
    },
    Type {
        name: "SandboxCredentialInjectionHeader",
        again: again::<oci_sdk_generative_ai::models::SandboxCredentialInjectionHeader>,
    },
    Type {
        name: "SandboxCredentialInjectionRule",
        again: again::<oci_sdk_generative_ai::models::SandboxCredentialInjectionRule>,
    },
    Type {
        name: "SandboxCredentialProfile",
        again: again::<oci_sdk_generative_ai::models::SandboxCredentialProfile>,
    },
    Type {
        name: "SandboxDenyAllNetworkPolicy",
        again: again::<oci_sdk_generative_ai::models::SandboxDenyAllNetworkPolicy>,
    },
    Type {
        name: "SandboxHttpHeaderCredentialInjectionRule",
        again: again::<
            oci_sdk_generative_ai::models::SandboxHttpHeaderCredentialInjectionRule,
        >,
    },
    Type {
        name: "SandboxNetworkPolicy",
        again: again::<oci_sdk_generative_ai::models::SandboxNetworkPolicy>,
    },
    Type {
        name: "SandboxOutboundNetworkingConfig",
        again: again::<oci_sdk_generative_ai::models::SandboxOutboundNetworkingConfig>,
    },
    Type {
        name: "SandboxWarmPool",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPool>,
    },
    Type {
        name: "SandboxWarmPoolCollection",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolCollection>,
    },
    Type {
        name: "SandboxWarmPoolConfig",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolConfig>,
    },
    Type {
        name: "SandboxWarmPoolLifecycleState",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolLifecycleState>,
    },
    Type {
        name: "SandboxWarmPoolRuntimeStatus",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolRuntimeStatus>,
    },
    Type {
        name: "SandboxWarmPoolRuntimeStatusObservationStatus",
        again: again::<
            oci_sdk_generative_ai::models::SandboxWarmPoolRuntimeStatusObservationStatus,
        >,
    },
    Type {
        name: "SandboxWarmPoolShape",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolShape>,
    },
    Type {
        name: "SandboxWarmPoolSummary",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolSummary>,
    },
    Type {
        name: "SandboxWarmPoolType",
        again: again::<oci_sdk_generative_ai::models::SandboxWarmPoolType>,
    },
    Type {
        name: "ScalingConfig",
        again: again::<oci_sdk_generative_ai::models::ScalingConfig>,
    },
    Type {
        name: "ScalingConfigScalingType",
        again: again::<oci_sdk_generative_ai::models::ScalingConfigScalingType>,
    },
    Type {
        name: "ScheduleConfig",
        again: again::<oci_sdk_generative_ai::models::ScheduleConfig>,
    },
    Type {
        name: "ScheduleConfigState",
        again: again::<oci_sdk_generative_ai::models::ScheduleConfigState>,
    },
    Type {
        name: "ScheduleCronConfig",
        again: again::<oci_sdk_generative_ai::models::ScheduleCronConfig>,
    },
    Type {
        name: "ScheduleIntervalConfig",
        again: again::<oci_sdk_generative_ai::models::ScheduleIntervalConfig>,
    },
    Type {
        name: "ScheduleIntervalConfigFrequency",
        again: again::<oci_sdk_generative_ai::models::ScheduleIntervalConfigFrequency>,
    },
    Type {
        name: "SchemaItem",
        again: again::<oci_sdk_generative_ai::models::SchemaItem>,
    },
    Type {
        name: "SchemasDatabaseToolsConnectionDetails",
        again: again::<
            oci_sdk_generative_ai::models::SchemasDatabaseToolsConnectionDetails,
        >,
    },
    Type {
        name: "SchemasDetails",
        again: again::<oci_sdk_generative_ai::models::SchemasDetails>,
    },
    Type {
        name: "SemanticStore",
        again: again::<oci_sdk_generative_ai::models::SemanticStore>,
    },
    Type {
        name: "SemanticStoreCollection",
        again: again::<oci_sdk_generative_ai::models::SemanticStoreCollection>,
    },
    Type {
        name: "SemanticStoreLifecycleState",
        again: again::<oci_sdk_generative_ai::models::SemanticStoreLifecycleState>,
    },
    Type {
        name: "SemanticStoreModelSelection",
        again: again::<oci_sdk_generative_ai::models::SemanticStoreModelSelection>,
    },
    Type {
        name: "SemanticStoreSummary",
        again: again::<oci_sdk_generative_ai::models::SemanticStoreSummary>,
    },
    Type {
        name: "SetApiKeyStateDetails",
        again: again::<oci_sdk_generative_ai::models::SetApiKeyStateDetails>,
    },
    Type {
        name: "SetApiKeyStateState",
        again: again::<oci_sdk_generative_ai::models::SetApiKeyStateState>,
    },
    Type {
        name: "ShortTermMemoryOptimizationConfig",
        again: again::<oci_sdk_generative_ai::models::ShortTermMemoryOptimizationConfig>,
    },
    Type {
        name: "SingleDockerArtifact",
        again: again::<oci_sdk_generative_ai::models::SingleDockerArtifact>,
    },
    Type {
        name: "SortOrder",
        again: again::<oci_sdk_generative_ai::models::SortOrder>,
    },
    Type {
        name: "StandardLongTermMemoryStrategy",
        again: again::<oci_sdk_generative_ai::models::StandardLongTermMemoryStrategy>,
    },
    Type {
        name: "StorageConfig",
        again: again::<oci_sdk_generative_ai::models::StorageConfig>,
    },
    Type {
        name: "TFewTrainingConfig",
        again: again::<oci_sdk_generative_ai::models::TFewTrainingConfig>,
    },
    Type {
        name: "TextGenerationModelMetrics",
        again: again::<oci_sdk_generative_ai::models::TextGenerationModelMetrics>,
    },
    Type {
        name: "TrainingConfig",
        again: again::<oci_sdk_generative_ai::models::TrainingConfig>,
    },
    Type {
        name: "UpdateApiKeyDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateApiKeyDetails>,
    },
    Type {
        name: "UpdateDedicatedAiClusterDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateDedicatedAiClusterDetails>,
    },
    Type {
        name: "UpdateEndpointDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateEndpointDetails>,
    },
    Type {
        name: "UpdateGenerativeAiPrivateEndpointDetails",
        again: again::<
            oci_sdk_generative_ai::models::UpdateGenerativeAiPrivateEndpointDetails,
        >,
    },
    Type {
        name: "UpdateGenerativeAiProjectDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateGenerativeAiProjectDetails>,
    },
    Type {
        name: "UpdateHostedApplicationBaseDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateHostedApplicationBaseDetails>,
    },
    Type {
        name: "UpdateHostedApplicationDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateHostedApplicationDetails>,
    },
    Type {
        name: "UpdateHostedApplicationIamDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateHostedApplicationIamDetails>,
    },
    Type {
        name: "UpdateHostedDeploymentDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateHostedDeploymentDetails>,
    },
    Type {
        name: "UpdateImportedModelDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateImportedModelDetails>,
    },
    Type {
        name: "UpdateModelDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateModelDetails>,
    },
    Type {
        name: "UpdateRoutingProfileDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateRoutingProfileDetails>,
    },
    Type {
        name: "UpdateSandboxWarmPoolDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateSandboxWarmPoolDetails>,
    },
    Type {
        name: "UpdateSemanticStoreDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateSemanticStoreDetails>,
    },
    Type {
        name: "UpdateVectorStoreConnectorDetails",
        again: again::<oci_sdk_generative_ai::models::UpdateVectorStoreConnectorDetails>,
    },
    Type {
        name: "VanillaTrainingConfig",
        again: again::<oci_sdk_generative_ai::models::VanillaTrainingConfig>,
    },
    Type {
        name: "VectorStoreConnector",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnector>,
    },
    Type {
        name: "VectorStoreConnectorCollection",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnectorCollection>,
    },
    Type {
        name: "VectorStoreConnectorFileSync",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnectorFileSync>,
    },
    Type {
        name: "VectorStoreConnectorFileSyncCollection",
        again: again::<
            oci_sdk_generative_ai::models::VectorStoreConnectorFileSyncCollection,
        >,
    },
    Type {
        name: "VectorStoreConnectorFileSyncLifecycleState",
        again: again::<
            oci_sdk_generative_ai::models::VectorStoreConnectorFileSyncLifecycleState,
        >,
    },
    Type {
        name: "VectorStoreConnectorFileSyncSummary",
        again: again::<
            oci_sdk_generative_ai::models::VectorStoreConnectorFileSyncSummary,
        >,
    },
    Type {
        name: "VectorStoreConnectorFileSyncTriggerType",
        again: again::<
            oci_sdk_generative_ai::models::VectorStoreConnectorFileSyncTriggerType,
        >,
    },
    Type {
        name: "VectorStoreConnectorIngestionLogs",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnectorIngestionLogs>,
    },
    Type {
        name: "VectorStoreConnectorIngestionLogsCollection",
        again: again::<
            oci_sdk_generative_ai::models::VectorStoreConnectorIngestionLogsCollection,
        >,
    },
    Type {
        name: "VectorStoreConnectorIngestionLogsStatus",
        again: again::<
            oci_sdk_generative_ai::models::VectorStoreConnectorIngestionLogsStatus,
        >,
    },
    Type {
        name: "VectorStoreConnectorLifecycleState",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnectorLifecycleState>,
    },
    Type {
        name: "VectorStoreConnectorStats",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnectorStats>,
    },
    Type {
        name: "VectorStoreConnectorSummary",
        again: again::<oci_sdk_generative_ai::models::VectorStoreConnectorSummary>,
    },
    Type {
        name: "WorkRequest",
        again: again::<oci_sdk_generative_ai::models::WorkRequest>,
    },
    Type {
        name: "WorkRequestError",
        again: again::<oci_sdk_generative_ai::models::WorkRequestError>,
    },
    Type {
        name: "WorkRequestErrorCollection",
        again: again::<oci_sdk_generative_ai::models::WorkRequestErrorCollection>,
    },
    Type {
        name: "WorkRequestLogEntry",
        again: again::<oci_sdk_generative_ai::models::WorkRequestLogEntry>,
    },
    Type {
        name: "WorkRequestLogEntryCollection",
        again: again::<oci_sdk_generative_ai::models::WorkRequestLogEntryCollection>,
    },
    Type {
        name: "WorkRequestOperationType",
        again: again::<oci_sdk_generative_ai::models::WorkRequestOperationType>,
    },
    Type {
        name: "WorkRequestResource",
        again: again::<oci_sdk_generative_ai::models::WorkRequestResource>,
    },
    Type {
        name: "WorkRequestResourceActionType",
        again: again::<oci_sdk_generative_ai::models::WorkRequestResourceActionType>,
    },
    Type {
        name: "WorkRequestStatus",
        again: again::<oci_sdk_generative_ai::models::WorkRequestStatus>,
    },
    Type {
        name: "WorkRequestSummary",
        again: again::<oci_sdk_generative_ai::models::WorkRequestSummary>,
    },
    Type {
        name: "WorkRequestSummaryCollection",
        again: again::<oci_sdk_generative_ai::models::WorkRequestSummaryCollection>,
    },
];
fn add_artifact(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .add_artifact(
            arguments.path::<String>("hostedDeploymentId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_generative_ai::models::AddArtifactDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn cancel_vector_store_connector_file_sync(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .cancel_vector_store_connector_file_sync(
            arguments.path::<String>("vectorStoreConnectorFileSyncId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_api_key_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_api_key_compartment(
            arguments.path::<String>("apiKeyId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeApiKeyCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_dedicated_ai_cluster_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_dedicated_ai_cluster_compartment(
            arguments.path::<String>("dedicatedAiClusterId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeDedicatedAiClusterCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_endpoint_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_endpoint_compartment(
            arguments.path::<String>("endpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeEndpointCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_generative_ai_private_endpoint_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_generative_ai_private_endpoint_compartment(
            arguments.path::<String>("generativeAiPrivateEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeGenerativeAiPrivateEndpointCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_generative_ai_project_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_generative_ai_project_compartment(
            arguments.path::<String>("generativeAiProjectId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeGenerativeAiProjectCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_hosted_application_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_hosted_application_compartment(
            arguments.path::<String>("hostedApplicationId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeHostedApplicationCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_hosted_application_iam_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_hosted_application_iam_compartment(
            arguments.path::<String>("hostedApplicationIamId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeHostedApplicationCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_hosted_application_storage_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_hosted_application_storage_compartment(
            arguments.path::<String>("hostedApplicationStorageId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeHostedApplicationStorageCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_imported_model_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_imported_model_compartment(
            arguments.path::<String>("importedModelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeImportedModelCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_model_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_model_compartment(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeModelCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_routing_profile_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_routing_profile_compartment(
            arguments.path::<String>("routingProfileId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeRoutingProfileCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn change_semantic_store_compartment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .change_semantic_store_compartment(
            arguments.path::<String>("semanticStoreId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::ChangeSemanticStoreCompartmentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_api_key(
            arguments
                .body(
                    Arguments::json::<oci_sdk_generative_ai::models::CreateApiKeyDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_dedicated_ai_cluster(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_dedicated_ai_cluster(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateDedicatedAiClusterDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_endpoint(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_generative_ai_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_generative_ai_private_endpoint(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateGenerativeAiPrivateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_generative_ai_project(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_generative_ai_project(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateGenerativeAiProjectDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_hosted_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_hosted_application(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateHostedApplicationDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_hosted_application_iam(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_hosted_application_iam(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateHostedApplicationIamDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_hosted_application_storage(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_hosted_application_storage(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateHostedApplicationStorageDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_hosted_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_hosted_deployment(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateHostedDeploymentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_imported_model(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_imported_model(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateImportedModelDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_model(
            arguments
                .body(
                    Arguments::json::<oci_sdk_generative_ai::models::CreateModelDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_routing_profile(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_routing_profile(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateRoutingProfileDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_sandbox_warm_pool(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_sandbox_warm_pool(
            arguments.path::<String>("projectId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateSandboxWarmPoolDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_semantic_store(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_semantic_store(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateSemanticStoreDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_vector_store_connector(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_vector_store_connector(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateVectorStoreConnectorDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn create_vector_store_connector_file_sync(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .create_vector_store_connector_file_sync(
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::CreateVectorStoreConnectorFileSyncDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.delete_api_key(arguments.path::<String>("apiKeyId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_dedicated_ai_cluster(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_dedicated_ai_cluster(arguments.path::<String>("dedicatedAiClusterId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.delete_endpoint(arguments.path::<String>("endpointId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_generative_ai_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_generative_ai_private_endpoint(
            arguments.path::<String>("generativeAiPrivateEndpointId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_generative_ai_project(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_generative_ai_project(
            arguments.path::<String>("generativeAiProjectId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_hosted_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_hosted_application(arguments.path::<String>("hostedApplicationId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_hosted_application_iam(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_hosted_application_iam(
            arguments.path::<String>("hostedApplicationIamId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_hosted_application_storage(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_hosted_application_storage(
            arguments.path::<String>("hostedApplicationStorageId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_hosted_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_hosted_deployment(arguments.path::<String>("hostedDeploymentId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_hosted_deployment_artifact(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_hosted_deployment_artifact(
            arguments.path::<String>("hostedDeploymentId")?,
            arguments.path::<String>("artifactId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_imported_model(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_imported_model(arguments.path::<String>("importedModelId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.delete_model(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_routing_profile(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_routing_profile(arguments.path::<String>("routingProfileId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_sandbox_warm_pool(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_sandbox_warm_pool(
            arguments.path::<String>("projectId")?,
            arguments.path::<String>("name")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_semantic_store(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_semantic_store(arguments.path::<String>("semanticStoreId")?);
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn delete_vector_store_connector(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .delete_vector_store_connector(
            arguments.path::<String>("vectorStoreConnectorId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.get_api_key(arguments.path::<String>("apiKeyId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_dedicated_ai_cluster(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_dedicated_ai_cluster(arguments.path::<String>("dedicatedAiClusterId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_endpoint(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.get_endpoint(arguments.path::<String>("endpointId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_generative_ai_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_generative_ai_private_endpoint(
            arguments.path::<String>("generativeAiPrivateEndpointId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_generative_ai_project(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_generative_ai_project(arguments.path::<String>("generativeAiProjectId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_hosted_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_hosted_application(arguments.path::<String>("hostedApplicationId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_hosted_application_iam(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_hosted_application_iam(arguments.path::<String>("hostedApplicationIamId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_hosted_application_storage(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_hosted_application_storage(
            arguments.path::<String>("hostedApplicationStorageId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_hosted_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_hosted_deployment(arguments.path::<String>("hostedDeploymentId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_imported_model(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_imported_model(arguments.path::<String>("importedModelId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.get_model(arguments.path::<String>("modelId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_routing_profile(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_routing_profile(arguments.path::<String>("routingProfileId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_sandbox_warm_pool(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_sandbox_warm_pool(
            arguments.path::<String>("projectId")?,
            arguments.path::<String>("name")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_semantic_store(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_semantic_store(arguments.path::<String>("semanticStoreId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_vector_store_connector(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_vector_store_connector(arguments.path::<String>("vectorStoreConnectorId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_vector_store_connector_file_sync(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_vector_store_connector_file_sync(
            arguments.path::<String>("vectorStoreConnectorFileSyncId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_vector_store_connector_stats(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_vector_store_connector_stats(
            arguments.path::<String>("vectorStoreConnectorId")?,
        );
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn get_work_request(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .get_work_request(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_api_keys(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.list_api_keys(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ApiKeyLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::ListApiKeysSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_dedicated_ai_clusters(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_dedicated_ai_clusters(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::DedicatedAiClusterLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListDedicatedAiClustersSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_query::<String>("capacityReservationId")? {
        request = request.capacity_reservation_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_dedicated_ai_clusters_allocatable_gpus(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_dedicated_ai_clusters_allocatable_gpus(
            arguments.query::<String>("compartmentId")?,
            arguments.query::<String>("capacityReservationId")?,
        );
    if let Some(value) = arguments.optional_query::<String>("computeShape")? {
        request = request.compute_shape(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_endpoints(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.list_endpoints(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::EndpointLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("generativeAiPrivateEndpointId")?
    {
        request = request.generative_ai_private_endpoint_id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::ListEndpointsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_generative_ai_private_endpoints(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_generative_ai_private_endpoints(
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::GenerativeAiPrivateEndpointLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListGenerativeAiPrivateEndpointsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::GenerativeAiPrivateEndpointResourceType,
        >("resourceType")?
    {
        request = request.resource_type(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_generative_ai_projects(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_generative_ai_projects(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::GenerativeAiProjectLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListGenerativeAiProjectsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_hosted_application_storages(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_hosted_application_storages(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::HostedApplicationStorageLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListHostedApplicationStoragesHostedApplicationStorageType,
        >("hostedApplicationStorageType")?
    {
        request = request.hosted_application_storage_type(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListHostedApplicationStoragesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_hosted_applications(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_hosted_applications(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::HostedApplicationLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListHostedApplicationsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_hosted_applications_iam(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_hosted_applications_iam(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListHostedApplicationsIamLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListHostedApplicationsIamSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_hosted_deployments(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_hosted_deployments(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("applicationId")? {
        request = request.application_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::HostedDeploymentLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListHostedDeploymentsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_imported_models(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_imported_models(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("vendor")? {
        request = request.vendor(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_generative_ai::models::ImportedModelCapability>,
        >("capability")?
    {
        request = request.capability(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ImportedModelLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListImportedModelsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_model_discovery(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_model_discovery(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<Vec<String>>("realm")? {
        request = request.realm(value);
    }
    if let Some(value) = arguments.optional_query::<Vec<String>>("region")? {
        request = request.region(value);
    }
    if let Some(value) = arguments.optional_query::<String>("modelId")? {
        request = request.model_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_generative_ai::models::ListModelDiscoveryServingMode>,
        >("servingMode")?
    {
        request = request.serving_mode(value);
    }
    if let Some(value) = arguments.optional_query::<Vec<String>>("apiCapability")? {
        request = request.api_capability(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_generative_ai::models::ListModelDiscoveryCapability>,
        >("capability")?
    {
        request = request.capability(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_generative_ai::models::ModelDiscoveryModelAccess>,
        >("modelAccess")?
    {
        request = request.model_access(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("isDeprecated")? {
        request = request.is_deprecated(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("isOnDemandRetired")? {
        request = request.is_on_demand_retired(value);
    }
    if let Some(value) = arguments.optional_query::<bool>("isDedicatedRetired")? {
        request = request.is_dedicated_retired(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_models(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.list_models(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("vendor")? {
        request = request.vendor(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_generative_ai::models::ModelCapability>,
        >("capability")?
    {
        request = request.capability(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ModelLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::ListModelsSortBy>("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_routing_profiles(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_routing_profiles(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::RoutingProfileLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListRoutingProfilesSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_sandbox_warm_pools(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_sandbox_warm_pools(arguments.path::<String>("projectId")?);
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SandboxWarmPoolType>("type")?
    {
        request = request.type_(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SandboxWarmPoolShape>("shape")?
    {
        request = request.shape(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListSandboxWarmPoolsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_semantic_stores(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client.list_semantic_stores();
    if let Some(value) = arguments.optional_query::<String>("compartmentId")? {
        request = request.compartment_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            Vec<oci_sdk_generative_ai::models::SemanticStoreLifecycleState>,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListSemanticStoresSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<String>("dataSourceQueryingConnectionId")?
    {
        request = request.data_source_querying_connection_id(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_vector_store_connector_file_sync_ingestion_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_vector_store_connector_file_sync_ingestion_logs(
            arguments.path::<String>("vectorStoreConnectorFileSyncId")?,
        );
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorFileSyncIngestionLogsLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorFileSyncIngestionLogsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_vector_store_connector_file_syncs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_vector_store_connector_file_syncs(
            arguments.query::<String>("compartmentId")?,
        );
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::VectorStoreConnectorFileSyncLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("vectorStoreConnectorId")? {
        request = request.vector_store_connector_id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorFileSyncsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_vector_store_connector_ingestion_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_vector_store_connector_ingestion_logs(
            arguments.path::<String>("vectorStoreConnectorId")?,
        );
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorIngestionLogsStatus,
        >("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorIngestionLogsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_vector_store_connectors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_vector_store_connectors(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("vectorStoreId")? {
        request = request.vector_store_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::VectorStoreConnectorLifecycleState,
        >("lifecycleState")?
    {
        request = request.lifecycle_state(value);
    }
    if let Some(value) = arguments.optional_query::<String>("displayName")? {
        request = request.display_name(value);
    }
    if let Some(value) = arguments.optional_query::<String>("id")? {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListVectorStoreConnectorsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_errors(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_work_request_errors(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListWorkRequestErrorsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_request_logs(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_work_request_logs(arguments.path::<String>("workRequestId")?);
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListWorkRequestLogsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn list_work_requests(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .list_work_requests(arguments.query::<String>("compartmentId")?);
    if let Some(value) = arguments.optional_query::<String>("workRequestId")? {
        request = request.work_request_id(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::WorkRequestStatus>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional_query::<String>("resourceId")? {
        request = request.resource_id(value);
    }
    if let Some(value) = arguments.optional_query::<String>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional_query::<i64>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments
        .optional_query::<oci_sdk_generative_ai::models::SortOrder>("sortOrder")?
    {
        request = request.sort_order(value);
    }
    if let Some(value) = arguments
        .optional_query::<
            oci_sdk_generative_ai::models::ListWorkRequestsSortBy,
        >("sortBy")?
    {
        request = request.sort_by(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn renew_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .renew_api_key(
            arguments.path::<String>("apiKeyId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_generative_ai::models::RenewApiKeyDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn set_api_key_state(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .set_api_key_state(
            arguments.path::<String>("apiKeyId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::SetApiKeyStateDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_api_key(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_api_key(
            arguments.path::<String>("apiKeyId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_generative_ai::models::UpdateApiKeyDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_dedicated_ai_cluster(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_dedicated_ai_cluster(
            arguments.path::<String>("dedicatedAiClusterId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateDedicatedAiClusterDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_endpoint(
            arguments.path::<String>("endpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_generative_ai_private_endpoint(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_generative_ai_private_endpoint(
            arguments.path::<String>("generativeAiPrivateEndpointId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateGenerativeAiPrivateEndpointDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_generative_ai_project(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_generative_ai_project(
            arguments.path::<String>("generativeAiProjectId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateGenerativeAiProjectDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_hosted_application(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_hosted_application(
            arguments.path::<String>("hostedApplicationId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateHostedApplicationDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_hosted_application_iam(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_hosted_application_iam(
            arguments.path::<String>("hostedApplicationIamId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateHostedApplicationIamDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_hosted_deployment(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_hosted_deployment(
            arguments.path::<String>("hostedDeploymentId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateHostedDeploymentDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-retry-token")? {
        request = request.opc_retry_token(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_imported_model(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_imported_model(
            arguments.path::<String>("importedModelId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateImportedModelDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_model(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_model(
            arguments.path::<String>("modelId")?,
            arguments
                .body(
                    Arguments::json::<oci_sdk_generative_ai::models::UpdateModelDetails>,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_routing_profile(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_routing_profile(
            arguments.path::<String>("routingProfileId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateRoutingProfileDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_sandbox_warm_pool(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_sandbox_warm_pool(
            arguments.path::<String>("projectId")?,
            arguments.path::<String>("name")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateSandboxWarmPoolDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_semantic_store(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_semantic_store(
            arguments.path::<String>("semanticStoreId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateSemanticStoreDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
fn update_vector_store_connector(
    config: &Config,
    arguments: &mut Arguments,
) -> Result<Sending, Error> {
    let client = oci_sdk_generative_ai::GenerativeAiClient::new(config)?;
    let mut request = client
        .update_vector_store_connector(
            arguments.path::<String>("vectorStoreConnectorId")?,
            arguments
                .body(
                    Arguments::json::<
                        oci_sdk_generative_ai::models::UpdateVectorStoreConnectorDetails,
                    >,
                )?,
        );
    if let Some(value) = arguments.optional_header::<String>("if-match")? {
        request = request.if_match(value);
    }
    if let Some(value) = arguments.optional_header::<String>("opc-request-id")? {
        request = request.header("opc-request-id", &value.to_string());
    }
    arguments.end()?;
    Ok(sending(request))
}
