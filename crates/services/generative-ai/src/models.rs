// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

//! The objects that the operations take and return.

mod add_artifact_details;
mod allocatable_gpu_collection;
mod allocatable_gpu_summary;
mod allowed_domain;
mod api_key;
mod api_key_collection;
mod api_key_item;
mod api_key_item_state;
mod api_key_lifecycle_state;
mod api_key_summary;
mod artifact;
mod artifact_status;
mod availability;
mod change_api_key_compartment_details;
mod change_dedicated_ai_cluster_compartment_details;
mod change_endpoint_compartment_details;
mod change_generative_ai_private_endpoint_compartment_details;
mod change_generative_ai_project_compartment_details;
mod change_hosted_application_compartment_details;
mod change_hosted_application_storage_compartment_details;
mod change_imported_model_compartment_details;
mod change_model_compartment_details;
mod change_routing_profile_compartment_details;
mod change_semantic_store_compartment_details;
mod chat_model_metrics;
mod condenser_config;
mod connector_configuration;
mod content_moderation_config;
mod content_moderation_config_mode;
mod conversation_config;
mod create_api_key_details;
mod create_artifact_details;
mod create_data_source_database_tools_connection_details;
mod create_data_source_details;
mod create_dedicated_ai_cluster_details;
mod create_endpoint_details;
mod create_generative_ai_private_endpoint_details;
mod create_generative_ai_project_details;
mod create_hosted_application_base_details;
mod create_hosted_application_details;
mod create_hosted_application_iam_details;
mod create_hosted_application_storage_details;
mod create_hosted_deployment_details;
mod create_imported_model_details;
mod create_model_details;
mod create_routing_profile_details;
mod create_sandbox_warm_pool_details;
mod create_schemas_database_tools_connection_details;
mod create_schemas_details;
mod create_semantic_store_details;
mod create_single_docker_artifact_details;
mod create_vector_store_connector_details;
mod create_vector_store_connector_file_sync_details;
mod custom_sandbox_outbound_networking_config;
mod custom_semantic_store_model_selection;
mod data_source_database_tools_connection_details;
mod data_source_details;
mod dataset;
mod dedicated_ai_cluster;
mod dedicated_ai_cluster_capacity;
mod dedicated_ai_cluster_collection;
mod dedicated_ai_cluster_hosting_capacity;
mod dedicated_ai_cluster_lifecycle_state;
mod dedicated_ai_cluster_summary;
mod dedicated_ai_cluster_type;
mod dedicated_ai_cluster_unit_shape;
mod default_semantic_store_model_selection;
mod embedding_config;
mod endpoint;
mod endpoint_collection;
mod endpoint_lifecycle_state;
mod endpoint_summary;
mod environment_variable;
mod environment_variable_type;
mod extraction_config;
mod file_sync_ingestion_logs;
mod file_sync_ingestion_logs_collection;
mod file_sync_ingestion_logs_status;
mod file_sync_statistics;
mod fine_tune_details;
mod gen_ai_model_llm_selection;
mod generative_ai_private_endpoint;
mod generative_ai_private_endpoint_collection;
mod generative_ai_private_endpoint_resource_type;
mod generative_ai_private_endpoint_summary;
mod generative_ai_project;
mod generative_ai_project_collection;
mod generative_ai_project_summary;
mod gpu_allocation;
mod hosted_application;
mod hosted_application_base;
mod hosted_application_collection;
mod hosted_application_iam;
mod hosted_application_storage;
mod hosted_application_storage_collection;
mod hosted_application_storage_storage_type;
mod hosted_application_storage_summary;
mod hosted_application_summary;
mod hosted_deployment;
mod hosted_deployment_collection;
mod hosted_deployment_lifecycle_state;
mod hosted_deployment_summary;
mod hugging_face_model;
mod idcs_auth_config;
mod imported_model;
mod imported_model_capability;
mod imported_model_collection;
mod imported_model_summary;
mod inbound_auth_config;
mod inbound_auth_config_type;
mod inbound_networking_config;
mod inbound_networking_config_endpoint_mode;
mod key_details;
mod list_api_keys_sort_by;
mod list_dedicated_ai_clusters_sort_by;
mod list_generative_ai_private_endpoints_sort_by;
mod list_model_discovery_serving_mode;
mod list_sandbox_warm_pools_sort_by;
mod list_vector_store_connector_file_sync_ingestion_logs_sort_by;
mod list_work_request_errors_sort_by;
mod list_work_requests_sort_by;
mod llm_selection;
mod long_term_memory_config;
mod lora_training_config;
mod managed_sandbox_outbound_networking_config;
mod model;
mod model_capability;
mod model_collection;
mod model_config;
mod model_data_source;
mod model_discovery;
mod model_discovery_collection;
mod model_discovery_model_access;
mod model_lifecycle_state;
mod model_metrics;
mod model_modality_support;
mod model_modality_support_input;
mod model_routing_policy;
mod model_summary;
mod model_type;
mod networking_config;
mod object_storage_config;
mod object_storage_dataset;
mod object_storage_object;
mod oci_object_storage_configuration;
mod outbound_networking_config;
mod outbound_networking_config_network_mode;
mod parameter;
mod pii_detection_config;
mod previous_routing_profile_state;
mod prompt_injection_config;
mod refresh_schedule_details;
mod refresh_schedule_interval_details;
mod refresh_schedule_none_details;
mod refresh_schedule_on_create_details;
mod region_routing_policy;
mod renew_api_key_details;
mod routing_profile;
mod routing_profile_collection;
mod routing_profile_summary;
mod sandbox_allow_all_network_policy;
mod sandbox_allow_network_policy;
mod sandbox_config;
mod sandbox_credential_injection_header;
mod sandbox_credential_injection_rule;
mod sandbox_credential_profile;
mod sandbox_deny_all_network_policy;
mod sandbox_http_header_credential_injection_rule;
mod sandbox_network_policy;
mod sandbox_outbound_networking_config;
mod sandbox_warm_pool;
mod sandbox_warm_pool_collection;
mod sandbox_warm_pool_config;
mod sandbox_warm_pool_runtime_status;
mod sandbox_warm_pool_runtime_status_observation_status;
mod sandbox_warm_pool_shape;
mod sandbox_warm_pool_summary;
mod scaling_config;
mod scaling_config_scaling_type;
mod schedule_config;
mod schedule_config_state;
mod schedule_cron_config;
mod schedule_interval_config;
mod schedule_interval_config_frequency;
mod schema_item;
mod schemas_database_tools_connection_details;
mod schemas_details;
mod semantic_store;
mod semantic_store_collection;
mod semantic_store_model_selection;
mod semantic_store_summary;
mod set_api_key_state_details;
mod short_term_memory_optimization_config;
mod single_docker_artifact;
mod sort_order;
mod standard_long_term_memory_strategy;
mod storage_config;
mod t_few_training_config;
mod text_generation_model_metrics;
mod training_config;
mod update_api_key_details;
mod update_dedicated_ai_cluster_details;
mod update_endpoint_details;
mod update_generative_ai_private_endpoint_details;
mod update_generative_ai_project_details;
mod update_hosted_application_base_details;
mod update_hosted_application_details;
mod update_hosted_application_iam_details;
mod update_hosted_deployment_details;
mod update_imported_model_details;
mod update_model_details;
mod update_routing_profile_details;
mod update_sandbox_warm_pool_details;
mod update_semantic_store_details;
mod update_vector_store_connector_details;
mod vanilla_training_config;
mod vector_store_connector;
mod vector_store_connector_collection;
mod vector_store_connector_file_sync;
mod vector_store_connector_file_sync_collection;
mod vector_store_connector_file_sync_lifecycle_state;
mod vector_store_connector_file_sync_summary;
mod vector_store_connector_file_sync_trigger_type;
mod vector_store_connector_ingestion_logs;
mod vector_store_connector_ingestion_logs_collection;
mod vector_store_connector_stats;
mod vector_store_connector_summary;
mod work_request;
mod work_request_error;
mod work_request_error_collection;
mod work_request_log_entry;
mod work_request_log_entry_collection;
mod work_request_operation_type;
mod work_request_resource;
mod work_request_resource_action_type;
mod work_request_status;
mod work_request_summary;
mod work_request_summary_collection;

pub use self::add_artifact_details::AddArtifactDetails;
pub use self::allocatable_gpu_collection::AllocatableGpuCollection;
pub use self::allocatable_gpu_summary::AllocatableGpuSummary;
pub use self::allowed_domain::AllowedDomain;
pub use self::api_key::ApiKey;
pub use self::api_key_collection::ApiKeyCollection;
pub use self::api_key_item::ApiKeyItem;
pub use self::api_key_item_state::{ApiKeyItemState, SetApiKeyStateState};
pub use self::api_key_lifecycle_state::ApiKeyLifecycleState;
pub use self::api_key_summary::ApiKeySummary;
pub use self::artifact::Artifact;
pub use self::artifact_status::ArtifactStatus;
pub use self::availability::Availability;
pub use self::change_api_key_compartment_details::ChangeApiKeyCompartmentDetails;
pub use self::change_dedicated_ai_cluster_compartment_details::ChangeDedicatedAiClusterCompartmentDetails;
pub use self::change_endpoint_compartment_details::ChangeEndpointCompartmentDetails;
pub use self::change_generative_ai_private_endpoint_compartment_details::ChangeGenerativeAiPrivateEndpointCompartmentDetails;
pub use self::change_generative_ai_project_compartment_details::ChangeGenerativeAiProjectCompartmentDetails;
pub use self::change_hosted_application_compartment_details::ChangeHostedApplicationCompartmentDetails;
pub use self::change_hosted_application_storage_compartment_details::ChangeHostedApplicationStorageCompartmentDetails;
pub use self::change_imported_model_compartment_details::ChangeImportedModelCompartmentDetails;
pub use self::change_model_compartment_details::ChangeModelCompartmentDetails;
pub use self::change_routing_profile_compartment_details::ChangeRoutingProfileCompartmentDetails;
pub use self::change_semantic_store_compartment_details::ChangeSemanticStoreCompartmentDetails;
pub use self::chat_model_metrics::ChatModelMetrics;
pub use self::condenser_config::CondenserConfig;
pub use self::connector_configuration::ConnectorConfiguration;
pub use self::content_moderation_config::ContentModerationConfig;
pub use self::content_moderation_config_mode::{
    ContentModerationConfigMode, PiiDetectionConfigMode, PromptInjectionConfigMode,
};

pub use self::conversation_config::ConversationConfig;
pub use self::create_api_key_details::CreateApiKeyDetails;
pub use self::create_artifact_details::CreateArtifactDetails;
pub use self::create_data_source_database_tools_connection_details::CreateDataSourceDatabaseToolsConnectionDetails;
pub use self::create_data_source_details::CreateDataSourceDetails;
pub use self::create_dedicated_ai_cluster_details::CreateDedicatedAiClusterDetails;
pub use self::create_endpoint_details::CreateEndpointDetails;
pub use self::create_generative_ai_private_endpoint_details::CreateGenerativeAiPrivateEndpointDetails;
pub use self::create_generative_ai_project_details::CreateGenerativeAiProjectDetails;
pub use self::create_hosted_application_base_details::CreateHostedApplicationBaseDetails;
pub use self::create_hosted_application_details::CreateHostedApplicationDetails;
pub use self::create_hosted_application_iam_details::CreateHostedApplicationIamDetails;
pub use self::create_hosted_application_storage_details::CreateHostedApplicationStorageDetails;
pub use self::create_hosted_deployment_details::CreateHostedDeploymentDetails;
pub use self::create_imported_model_details::CreateImportedModelDetails;
pub use self::create_model_details::CreateModelDetails;
pub use self::create_routing_profile_details::CreateRoutingProfileDetails;
pub use self::create_sandbox_warm_pool_details::CreateSandboxWarmPoolDetails;
pub use self::create_schemas_database_tools_connection_details::CreateSchemasDatabaseToolsConnectionDetails;
pub use self::create_schemas_details::CreateSchemasDetails;
pub use self::create_semantic_store_details::CreateSemanticStoreDetails;
pub use self::create_single_docker_artifact_details::CreateSingleDockerArtifactDetails;
pub use self::create_vector_store_connector_details::CreateVectorStoreConnectorDetails;
pub use self::create_vector_store_connector_file_sync_details::CreateVectorStoreConnectorFileSyncDetails;
pub use self::custom_sandbox_outbound_networking_config::CustomSandboxOutboundNetworkingConfig;
pub use self::custom_semantic_store_model_selection::CustomSemanticStoreModelSelection;
pub use self::data_source_database_tools_connection_details::DataSourceDatabaseToolsConnectionDetails;
pub use self::data_source_details::DataSourceDetails;
pub use self::dataset::Dataset;
pub use self::dedicated_ai_cluster::DedicatedAiCluster;
pub use self::dedicated_ai_cluster_capacity::DedicatedAiClusterCapacity;
pub use self::dedicated_ai_cluster_collection::DedicatedAiClusterCollection;
pub use self::dedicated_ai_cluster_hosting_capacity::DedicatedAiClusterHostingCapacity;
pub use self::dedicated_ai_cluster_lifecycle_state::DedicatedAiClusterLifecycleState;
pub use self::dedicated_ai_cluster_summary::DedicatedAiClusterSummary;
pub use self::dedicated_ai_cluster_type::DedicatedAiClusterType;
pub use self::dedicated_ai_cluster_unit_shape::DedicatedAiClusterUnitShape;
pub use self::default_semantic_store_model_selection::DefaultSemanticStoreModelSelection;
pub use self::embedding_config::EmbeddingConfig;
pub use self::endpoint::Endpoint;
pub use self::endpoint_collection::EndpointCollection;
pub use self::endpoint_lifecycle_state::{
    EndpointLifecycleState, GenerativeAiPrivateEndpointLifecycleState,
    GenerativeAiProjectLifecycleState, HostedApplicationBaseLifecycleState,
    HostedApplicationIamLifecycleState, HostedApplicationLifecycleState,
    HostedApplicationStorageLifecycleState, ImportedModelLifecycleState,
    ListHostedApplicationsIamLifecycleState, RoutingProfileLifecycleState,
    SandboxWarmPoolLifecycleState, SemanticStoreLifecycleState,
    VectorStoreConnectorLifecycleState,
};

pub use self::endpoint_summary::EndpointSummary;
pub use self::environment_variable::EnvironmentVariable;
pub use self::environment_variable_type::EnvironmentVariableType;
pub use self::extraction_config::ExtractionConfig;
pub use self::file_sync_ingestion_logs::FileSyncIngestionLogs;
pub use self::file_sync_ingestion_logs_collection::FileSyncIngestionLogsCollection;
pub use self::file_sync_ingestion_logs_status::{
    FileSyncIngestionLogsStatus, ListVectorStoreConnectorIngestionLogsStatus,
    VectorStoreConnectorIngestionLogsStatus,
};

pub use self::file_sync_statistics::FileSyncStatistics;
pub use self::fine_tune_details::FineTuneDetails;
pub use self::gen_ai_model_llm_selection::GenAiModelLlmSelection;
pub use self::generative_ai_private_endpoint::GenerativeAiPrivateEndpoint;
pub use self::generative_ai_private_endpoint_collection::GenerativeAiPrivateEndpointCollection;
pub use self::generative_ai_private_endpoint_resource_type::GenerativeAiPrivateEndpointResourceType;
pub use self::generative_ai_private_endpoint_summary::GenerativeAiPrivateEndpointSummary;
pub use self::generative_ai_project::GenerativeAiProject;
pub use self::generative_ai_project_collection::GenerativeAiProjectCollection;
pub use self::generative_ai_project_summary::GenerativeAiProjectSummary;
pub use self::gpu_allocation::GpuAllocation;
pub use self::hosted_application::HostedApplication;
pub use self::hosted_application_base::HostedApplicationBase;
pub use self::hosted_application_collection::HostedApplicationCollection;
pub use self::hosted_application_iam::HostedApplicationIam;
pub use self::hosted_application_storage::HostedApplicationStorage;
pub use self::hosted_application_storage_collection::HostedApplicationStorageCollection;
pub use self::hosted_application_storage_storage_type::{
    HostedApplicationStorageStorageType,
    ListHostedApplicationStoragesHostedApplicationStorageType,
};

pub use self::hosted_application_storage_summary::HostedApplicationStorageSummary;
pub use self::hosted_application_summary::HostedApplicationSummary;
pub use self::hosted_deployment::HostedDeployment;
pub use self::hosted_deployment_collection::HostedDeploymentCollection;
pub use self::hosted_deployment_lifecycle_state::HostedDeploymentLifecycleState;
pub use self::hosted_deployment_summary::HostedDeploymentSummary;
pub use self::hugging_face_model::HuggingFaceModel;
pub use self::idcs_auth_config::IdcsAuthConfig;
pub use self::imported_model::ImportedModel;
pub use self::imported_model_capability::ImportedModelCapability;
pub use self::imported_model_collection::ImportedModelCollection;
pub use self::imported_model_summary::ImportedModelSummary;
pub use self::inbound_auth_config::InboundAuthConfig;
pub use self::inbound_auth_config_type::InboundAuthConfigType;
pub use self::inbound_networking_config::InboundNetworkingConfig;
pub use self::inbound_networking_config_endpoint_mode::InboundNetworkingConfigEndpointMode;
pub use self::key_details::KeyDetails;
pub use self::list_api_keys_sort_by::{
    ListApiKeysSortBy, ListEndpointsSortBy, ListGenerativeAiProjectsSortBy,
    ListRoutingProfilesSortBy, ListSemanticStoresSortBy,
    ListVectorStoreConnectorFileSyncsSortBy,
};

pub use self::list_dedicated_ai_clusters_sort_by::{
    ListDedicatedAiClustersSortBy, ListHostedApplicationStoragesSortBy,
    ListHostedApplicationsIamSortBy, ListHostedApplicationsSortBy,
    ListHostedDeploymentsSortBy, ListImportedModelsSortBy, ListModelsSortBy,
};

pub use self::list_generative_ai_private_endpoints_sort_by::ListGenerativeAiPrivateEndpointsSortBy;
pub use self::list_model_discovery_serving_mode::ListModelDiscoveryServingMode;
pub use self::list_sandbox_warm_pools_sort_by::{
    ListSandboxWarmPoolsSortBy, ListVectorStoreConnectorsSortBy,
};

pub use self::list_vector_store_connector_file_sync_ingestion_logs_sort_by::{
    ListVectorStoreConnectorFileSyncIngestionLogsSortBy,
    ListVectorStoreConnectorIngestionLogsSortBy,
};

pub use self::list_work_request_errors_sort_by::{
    ListWorkRequestErrorsSortBy, ListWorkRequestLogsSortBy,
};

pub use self::list_work_requests_sort_by::ListWorkRequestsSortBy;
pub use self::llm_selection::LlmSelection;
pub use self::long_term_memory_config::LongTermMemoryConfig;
pub use self::lora_training_config::LoraTrainingConfig;
pub use self::managed_sandbox_outbound_networking_config::ManagedSandboxOutboundNetworkingConfig;
pub use self::model::Model;
pub use self::model_capability::{ListModelDiscoveryCapability, ModelCapability};
pub use self::model_collection::ModelCollection;
pub use self::model_config::ModelConfig;
pub use self::model_data_source::ModelDataSource;
pub use self::model_discovery::ModelDiscovery;
pub use self::model_discovery_collection::ModelDiscoveryCollection;
pub use self::model_discovery_model_access::ModelDiscoveryModelAccess;
pub use self::model_lifecycle_state::ModelLifecycleState;
pub use self::model_metrics::ModelMetrics;
pub use self::model_modality_support::ModelModalitySupport;
pub use self::model_modality_support_input::{
    ModelModalitySupportInput, ModelModalitySupportOutput,
};

pub use self::model_routing_policy::ModelRoutingPolicy;
pub use self::model_summary::ModelSummary;
pub use self::model_type::ModelType;
pub use self::networking_config::NetworkingConfig;
pub use self::object_storage_config::ObjectStorageConfig;
pub use self::object_storage_dataset::ObjectStorageDataset;
pub use self::object_storage_object::ObjectStorageObject;
pub use self::oci_object_storage_configuration::OciObjectStorageConfiguration;
pub use self::outbound_networking_config::OutboundNetworkingConfig;
pub use self::outbound_networking_config_network_mode::{
    OutboundNetworkingConfigNetworkMode, SandboxWarmPoolType,
};

pub use self::parameter::Parameter;
pub use self::pii_detection_config::PiiDetectionConfig;
pub use self::previous_routing_profile_state::PreviousRoutingProfileState;
pub use self::prompt_injection_config::PromptInjectionConfig;
pub use self::refresh_schedule_details::RefreshScheduleDetails;
pub use self::refresh_schedule_interval_details::RefreshScheduleIntervalDetails;
pub use self::refresh_schedule_none_details::RefreshScheduleNoneDetails;
pub use self::refresh_schedule_on_create_details::RefreshScheduleOnCreateDetails;
pub use self::region_routing_policy::RegionRoutingPolicy;
pub use self::renew_api_key_details::RenewApiKeyDetails;
pub use self::routing_profile::RoutingProfile;
pub use self::routing_profile_collection::RoutingProfileCollection;
pub use self::routing_profile_summary::RoutingProfileSummary;
pub use self::sandbox_allow_all_network_policy::SandboxAllowAllNetworkPolicy;
pub use self::sandbox_allow_network_policy::SandboxAllowNetworkPolicy;
pub use self::sandbox_config::SandboxConfig;
pub use self::sandbox_credential_injection_header::SandboxCredentialInjectionHeader;
pub use self::sandbox_credential_injection_rule::SandboxCredentialInjectionRule;
pub use self::sandbox_credential_profile::SandboxCredentialProfile;
pub use self::sandbox_deny_all_network_policy::SandboxDenyAllNetworkPolicy;
pub use self::sandbox_http_header_credential_injection_rule::SandboxHttpHeaderCredentialInjectionRule;
pub use self::sandbox_network_policy::SandboxNetworkPolicy;
pub use self::sandbox_outbound_networking_config::SandboxOutboundNetworkingConfig;
pub use self::sandbox_warm_pool::SandboxWarmPool;
pub use self::sandbox_warm_pool_collection::SandboxWarmPoolCollection;
pub use self::sandbox_warm_pool_config::SandboxWarmPoolConfig;
pub use self::sandbox_warm_pool_runtime_status::SandboxWarmPoolRuntimeStatus;
pub use self::sandbox_warm_pool_runtime_status_observation_status::SandboxWarmPoolRuntimeStatusObservationStatus;
pub use self::sandbox_warm_pool_shape::SandboxWarmPoolShape;
pub use self::sandbox_warm_pool_summary::SandboxWarmPoolSummary;
pub use self::scaling_config::ScalingConfig;
pub use self::scaling_config_scaling_type::ScalingConfigScalingType;
pub use self::schedule_config::ScheduleConfig;
pub use self::schedule_config_state::ScheduleConfigState;
pub use self::schedule_cron_config::ScheduleCronConfig;
pub use self::schedule_interval_config::ScheduleIntervalConfig;
pub use self::schedule_interval_config_frequency::ScheduleIntervalConfigFrequency;
pub use self::schema_item::SchemaItem;
pub use self::schemas_database_tools_connection_details::SchemasDatabaseToolsConnectionDetails;
pub use self::schemas_details::SchemasDetails;
pub use self::semantic_store::SemanticStore;
pub use self::semantic_store_collection::SemanticStoreCollection;
pub use self::semantic_store_model_selection::SemanticStoreModelSelection;
pub use self::semantic_store_summary::SemanticStoreSummary;
pub use self::set_api_key_state_details::SetApiKeyStateDetails;
pub use self::short_term_memory_optimization_config::ShortTermMemoryOptimizationConfig;
pub use self::single_docker_artifact::SingleDockerArtifact;
pub use self::sort_order::SortOrder;
pub use self::standard_long_term_memory_strategy::StandardLongTermMemoryStrategy;
pub use self::storage_config::StorageConfig;
pub use self::t_few_training_config::TFewTrainingConfig;
pub use self::text_generation_model_metrics::TextGenerationModelMetrics;
pub use self::training_config::TrainingConfig;
pub use self::update_api_key_details::UpdateApiKeyDetails;
pub use self::update_dedicated_ai_cluster_details::UpdateDedicatedAiClusterDetails;
pub use self::update_endpoint_details::UpdateEndpointDetails;
pub use self::update_generative_ai_private_endpoint_details::UpdateGenerativeAiPrivateEndpointDetails;
pub use self::update_generative_ai_project_details::UpdateGenerativeAiProjectDetails;
pub use self::update_hosted_application_base_details::UpdateHostedApplicationBaseDetails;
pub use self::update_hosted_application_details::UpdateHostedApplicationDetails;
pub use self::update_hosted_application_iam_details::UpdateHostedApplicationIamDetails;
pub use self::update_hosted_deployment_details::UpdateHostedDeploymentDetails;
pub use self::update_imported_model_details::UpdateImportedModelDetails;
pub use self::update_model_details::UpdateModelDetails;
pub use self::update_routing_profile_details::UpdateRoutingProfileDetails;
pub use self::update_sandbox_warm_pool_details::UpdateSandboxWarmPoolDetails;
pub use self::update_semantic_store_details::UpdateSemanticStoreDetails;
pub use self::update_vector_store_connector_details::UpdateVectorStoreConnectorDetails;
pub use self::vanilla_training_config::VanillaTrainingConfig;
pub use self::vector_store_connector::VectorStoreConnector;
pub use self::vector_store_connector_collection::VectorStoreConnectorCollection;
pub use self::vector_store_connector_file_sync::VectorStoreConnectorFileSync;
pub use self::vector_store_connector_file_sync_collection::VectorStoreConnectorFileSyncCollection;
pub use self::vector_store_connector_file_sync_lifecycle_state::{
    ListVectorStoreConnectorFileSyncIngestionLogsLifecycleState,
    VectorStoreConnectorFileSyncLifecycleState,
};

pub use self::vector_store_connector_file_sync_summary::VectorStoreConnectorFileSyncSummary;
pub use self::vector_store_connector_file_sync_trigger_type::VectorStoreConnectorFileSyncTriggerType;
pub use self::vector_store_connector_ingestion_logs::VectorStoreConnectorIngestionLogs;
pub use self::vector_store_connector_ingestion_logs_collection::VectorStoreConnectorIngestionLogsCollection;
pub use self::vector_store_connector_stats::VectorStoreConnectorStats;
pub use self::vector_store_connector_summary::VectorStoreConnectorSummary;
pub use self::work_request::WorkRequest;
pub use self::work_request_error::WorkRequestError;
pub use self::work_request_error_collection::WorkRequestErrorCollection;
pub use self::work_request_log_entry::WorkRequestLogEntry;
pub use self::work_request_log_entry_collection::WorkRequestLogEntryCollection;
pub use self::work_request_operation_type::WorkRequestOperationType;
pub use self::work_request_resource::WorkRequestResource;
pub use self::work_request_resource_action_type::WorkRequestResourceActionType;
pub use self::work_request_status::WorkRequestStatus;
pub use self::work_request_summary::WorkRequestSummary;
pub use self::work_request_summary_collection::WorkRequestSummaryCollection;
