// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("generative-ai", "https://generativeai.{region}.oci.{secondLevelDomain}", "/20231130")
        .with_dual_stack_template("https://generativeai.{region}.ds.oci.{secondLevelDomain}")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Generative AI API.
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
/// let mut items = client.list_models("ocid1.compartment.oc1..example").items();
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

/// # API key
impl GenerativeAiClient {
    /// Moves an API key to another compartment of the tenancy.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `change_api_key_compartment_details`: The request body:
    ///   [`ChangeApiKeyCompartmentDetails`](crate::models::ChangeApiKeyCompartmentDetails).
    pub fn change_api_key_compartment(
        &self,
        api_key_id: impl Into<String>,
        change_api_key_compartment_details: models::ChangeApiKeyCompartmentDetails,
    ) -> operations::ChangeApiKeyCompartment {
        operations::ChangeApiKeyCompartment::new(
            &self.client,
            api_key_id.into(),
            change_api_key_compartment_details,
        )
    }

    /// Creates an API key and its key items.
    ///
    /// - `create_api_key_details`: The request body:
    ///   [`CreateApiKeyDetails`](crate::models::CreateApiKeyDetails).
    #[inline]
    pub fn create_api_key(
        &self,
        create_api_key_details: models::CreateApiKeyDetails,
    ) -> operations::CreateApiKey {
        operations::CreateApiKey::new(&self.client, create_api_key_details)
    }

    /// Deletes an API key and all its key items.
    ///
    /// - `api_key_id`: The OCID of the API key.
    pub fn delete_api_key(&self, api_key_id: impl Into<String>) -> operations::DeleteApiKey {
        operations::DeleteApiKey::new(&self.client, api_key_id.into())
    }

    /// Gets an API key.
    ///
    /// - `api_key_id`: The OCID of the API key.
    pub fn get_api_key(&self, api_key_id: impl Into<String>) -> operations::GetApiKey {
        operations::GetApiKey::new(&self.client, api_key_id.into())
    }

    /// Lists the API keys of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_api_keys(&self, compartment_id: impl Into<String>) -> operations::ListApiKeys {
        operations::ListApiKeys::new(&self.client, compartment_id.into())
    }

    /// Renews the primary or secondary key item of an API key.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `renew_api_key_details`: The request body:
    ///   [`RenewApiKeyDetails`](crate::models::RenewApiKeyDetails).
    pub fn renew_api_key(
        &self,
        api_key_id: impl Into<String>,
        renew_api_key_details: models::RenewApiKeyDetails,
    ) -> operations::RenewApiKey {
        operations::RenewApiKey::new(&self.client, api_key_id.into(), renew_api_key_details)
    }

    /// Sets the state of a key item of an API key, for example to deactivate it.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `set_api_key_state_details`: The request body:
    ///   [`SetApiKeyStateDetails`](crate::models::SetApiKeyStateDetails).
    pub fn set_api_key_state(
        &self,
        api_key_id: impl Into<String>,
        set_api_key_state_details: models::SetApiKeyStateDetails,
    ) -> operations::SetApiKeyState {
        operations::SetApiKeyState::new(&self.client, api_key_id.into(), set_api_key_state_details)
    }

    /// Updates the display name, description or tags of an API key.
    ///
    /// - `api_key_id`: The OCID of the API key.
    /// - `update_api_key_details`: The request body:
    ///   [`UpdateApiKeyDetails`](crate::models::UpdateApiKeyDetails).
    pub fn update_api_key(
        &self,
        api_key_id: impl Into<String>,
        update_api_key_details: models::UpdateApiKeyDetails,
    ) -> operations::UpdateApiKey {
        operations::UpdateApiKey::new(&self.client, api_key_id.into(), update_api_key_details)
    }
}

/// # Allocatable GPU
impl GenerativeAiClient {
    /// Lists the GPUs of a capacity reservation that are available for dedicated AI clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `capacity_reservation_id`: The OCID of the capacity reservation that provides the
    ///   hardware.
    pub fn list_dedicated_ai_clusters_allocatable_gpus(
        &self,
        compartment_id: impl Into<String>,
        capacity_reservation_id: impl Into<String>,
    ) -> operations::ListDedicatedAiClustersAllocatableGpus {
        operations::ListDedicatedAiClustersAllocatableGpus::new(
            &self.client,
            compartment_id.into(),
            capacity_reservation_id.into(),
        )
    }
}

/// # Dedicated AI cluster
impl GenerativeAiClient {
    /// Moves a dedicated AI cluster to another compartment of the tenancy.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    /// - `change_dedicated_ai_cluster_compartment_details`: The request body:
    ///   [`ChangeDedicatedAiClusterCompartmentDetails`](crate::models::ChangeDedicatedAiClusterCompartmentDetails).
    pub fn change_dedicated_ai_cluster_compartment(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
        change_dedicated_ai_cluster_compartment_details: models::ChangeDedicatedAiClusterCompartmentDetails,
    ) -> operations::ChangeDedicatedAiClusterCompartment {
        operations::ChangeDedicatedAiClusterCompartment::new(
            &self.client,
            dedicated_ai_cluster_id.into(),
            change_dedicated_ai_cluster_compartment_details,
        )
    }

    /// Creates a dedicated AI cluster for hosting or fine-tuning models.
    ///
    /// - `create_dedicated_ai_cluster_details`: The request body:
    ///   [`CreateDedicatedAiClusterDetails`](crate::models::CreateDedicatedAiClusterDetails).
    #[inline]
    pub fn create_dedicated_ai_cluster(
        &self,
        create_dedicated_ai_cluster_details: models::CreateDedicatedAiClusterDetails,
    ) -> operations::CreateDedicatedAiCluster {
        operations::CreateDedicatedAiCluster::new(&self.client, create_dedicated_ai_cluster_details)
    }

    /// Deletes a dedicated AI cluster permanently. Its endpoints (hosting clusters) or custom
    /// models (fine-tuning clusters) must be deleted first.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    pub fn delete_dedicated_ai_cluster(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> operations::DeleteDedicatedAiCluster {
        operations::DeleteDedicatedAiCluster::new(&self.client, dedicated_ai_cluster_id.into())
    }

    /// Gets a dedicated AI cluster.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    pub fn get_dedicated_ai_cluster(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> operations::GetDedicatedAiCluster {
        operations::GetDedicatedAiCluster::new(&self.client, dedicated_ai_cluster_id.into())
    }

    /// Lists the dedicated AI clusters of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dedicated_ai_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDedicatedAiClusters {
        operations::ListDedicatedAiClusters::new(&self.client, compartment_id.into())
    }

    /// Updates a dedicated AI cluster, such as its display name or number of units.
    ///
    /// - `dedicated_ai_cluster_id`: The OCID of the dedicated AI cluster.
    /// - `update_dedicated_ai_cluster_details`: The request body:
    ///   [`UpdateDedicatedAiClusterDetails`](crate::models::UpdateDedicatedAiClusterDetails).
    pub fn update_dedicated_ai_cluster(
        &self,
        dedicated_ai_cluster_id: impl Into<String>,
        update_dedicated_ai_cluster_details: models::UpdateDedicatedAiClusterDetails,
    ) -> operations::UpdateDedicatedAiCluster {
        operations::UpdateDedicatedAiCluster::new(
            &self.client,
            dedicated_ai_cluster_id.into(),
            update_dedicated_ai_cluster_details,
        )
    }
}

/// # Endpoint
impl GenerativeAiClient {
    /// Moves an endpoint to another compartment of the tenancy.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    /// - `change_endpoint_compartment_details`: The request body:
    ///   [`ChangeEndpointCompartmentDetails`](crate::models::ChangeEndpointCompartmentDetails).
    pub fn change_endpoint_compartment(
        &self,
        endpoint_id: impl Into<String>,
        change_endpoint_compartment_details: models::ChangeEndpointCompartmentDetails,
    ) -> operations::ChangeEndpointCompartment {
        operations::ChangeEndpointCompartment::new(
            &self.client,
            endpoint_id.into(),
            change_endpoint_compartment_details,
        )
    }

    /// Creates an endpoint, which makes a model on a hosting cluster available for inference.
    ///
    /// - `create_endpoint_details`: The request body:
    ///   [`CreateEndpointDetails`](crate::models::CreateEndpointDetails).
    #[inline]
    pub fn create_endpoint(
        &self,
        create_endpoint_details: models::CreateEndpointDetails,
    ) -> operations::CreateEndpoint {
        operations::CreateEndpoint::new(&self.client, create_endpoint_details)
    }

    /// Deletes an endpoint. Its model can no longer be called through the endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    pub fn delete_endpoint(&self, endpoint_id: impl Into<String>) -> operations::DeleteEndpoint {
        operations::DeleteEndpoint::new(&self.client, endpoint_id.into())
    }

    /// Gets an endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    pub fn get_endpoint(&self, endpoint_id: impl Into<String>) -> operations::GetEndpoint {
        operations::GetEndpoint::new(&self.client, endpoint_id.into())
    }

    /// Lists the endpoints of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_endpoints(&self, compartment_id: impl Into<String>) -> operations::ListEndpoints {
        operations::ListEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates an endpoint, such as its display name, guardrails or private endpoint.
    ///
    /// - `endpoint_id`: The OCID of the endpoint.
    /// - `update_endpoint_details`: The request body:
    ///   [`UpdateEndpointDetails`](crate::models::UpdateEndpointDetails).
    pub fn update_endpoint(
        &self,
        endpoint_id: impl Into<String>,
        update_endpoint_details: models::UpdateEndpointDetails,
    ) -> operations::UpdateEndpoint {
        operations::UpdateEndpoint::new(&self.client, endpoint_id.into(), update_endpoint_details)
    }
}

/// # File sync ingestion logs
impl GenerativeAiClient {
    /// Lists the ingestion log entries of a file sync, one for each file.
    ///
    /// - `vector_store_connector_file_sync_id`: The OCID of the file sync.
    pub fn list_vector_store_connector_file_sync_ingestion_logs(
        &self,
        vector_store_connector_file_sync_id: impl Into<String>,
    ) -> operations::ListVectorStoreConnectorFileSyncIngestionLogs {
        operations::ListVectorStoreConnectorFileSyncIngestionLogs::new(
            &self.client,
            vector_store_connector_file_sync_id.into(),
        )
    }
}

/// # Generative AI private endpoint
impl GenerativeAiClient {
    /// Moves a private endpoint to another compartment.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    /// - `change_generative_ai_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeGenerativeAiPrivateEndpointCompartmentDetails`](crate::models::ChangeGenerativeAiPrivateEndpointCompartmentDetails).
    pub fn change_generative_ai_private_endpoint_compartment(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
        change_generative_ai_private_endpoint_compartment_details: models::ChangeGenerativeAiPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeGenerativeAiPrivateEndpointCompartment {
        operations::ChangeGenerativeAiPrivateEndpointCompartment::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
            change_generative_ai_private_endpoint_compartment_details,
        )
    }

    /// Creates a private endpoint, which makes Generative AI reachable from a customer subnet.
    ///
    /// - `create_generative_ai_private_endpoint_details`: The request body:
    ///   [`CreateGenerativeAiPrivateEndpointDetails`](crate::models::CreateGenerativeAiPrivateEndpointDetails).
    #[inline]
    pub fn create_generative_ai_private_endpoint(
        &self,
        create_generative_ai_private_endpoint_details: models::CreateGenerativeAiPrivateEndpointDetails,
    ) -> operations::CreateGenerativeAiPrivateEndpoint {
        operations::CreateGenerativeAiPrivateEndpoint::new(
            &self.client,
            create_generative_ai_private_endpoint_details,
        )
    }

    /// Deletes a private endpoint.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    pub fn delete_generative_ai_private_endpoint(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteGenerativeAiPrivateEndpoint {
        operations::DeleteGenerativeAiPrivateEndpoint::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
        )
    }

    /// Gets a private endpoint.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    pub fn get_generative_ai_private_endpoint(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
    ) -> operations::GetGenerativeAiPrivateEndpoint {
        operations::GetGenerativeAiPrivateEndpoint::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
        )
    }

    /// Lists the Generative AI private endpoints of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_generative_ai_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListGenerativeAiPrivateEndpoints {
        operations::ListGenerativeAiPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates a private endpoint, such as its display name, security groups or access to on-demand
    /// models.
    ///
    /// - `generative_ai_private_endpoint_id`: The OCID of the private endpoint.
    /// - `update_generative_ai_private_endpoint_details`: The request body:
    ///   [`UpdateGenerativeAiPrivateEndpointDetails`](crate::models::UpdateGenerativeAiPrivateEndpointDetails).
    pub fn update_generative_ai_private_endpoint(
        &self,
        generative_ai_private_endpoint_id: impl Into<String>,
        update_generative_ai_private_endpoint_details: models::UpdateGenerativeAiPrivateEndpointDetails,
    ) -> operations::UpdateGenerativeAiPrivateEndpoint {
        operations::UpdateGenerativeAiPrivateEndpoint::new(
            &self.client,
            generative_ai_private_endpoint_id.into(),
            update_generative_ai_private_endpoint_details,
        )
    }
}

/// # Generative AI project
impl GenerativeAiClient {
    /// Moves a Generative AI project to another compartment of the tenancy.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    /// - `change_generative_ai_project_compartment_details`: The request body:
    ///   [`ChangeGenerativeAiProjectCompartmentDetails`](crate::models::ChangeGenerativeAiProjectCompartmentDetails).
    pub fn change_generative_ai_project_compartment(
        &self,
        generative_ai_project_id: impl Into<String>,
        change_generative_ai_project_compartment_details: models::ChangeGenerativeAiProjectCompartmentDetails,
    ) -> operations::ChangeGenerativeAiProjectCompartment {
        operations::ChangeGenerativeAiProjectCompartment::new(
            &self.client,
            generative_ai_project_id.into(),
            change_generative_ai_project_compartment_details,
        )
    }

    /// Creates a Generative AI project.
    ///
    /// - `create_generative_ai_project_details`: The request body:
    ///   [`CreateGenerativeAiProjectDetails`](crate::models::CreateGenerativeAiProjectDetails).
    #[inline]
    pub fn create_generative_ai_project(
        &self,
        create_generative_ai_project_details: models::CreateGenerativeAiProjectDetails,
    ) -> operations::CreateGenerativeAiProject {
        operations::CreateGenerativeAiProject::new(
            &self.client,
            create_generative_ai_project_details,
        )
    }

    /// Deletes a Generative AI project.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    pub fn delete_generative_ai_project(
        &self,
        generative_ai_project_id: impl Into<String>,
    ) -> operations::DeleteGenerativeAiProject {
        operations::DeleteGenerativeAiProject::new(&self.client, generative_ai_project_id.into())
    }

    /// Gets a Generative AI project.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    pub fn get_generative_ai_project(
        &self,
        generative_ai_project_id: impl Into<String>,
    ) -> operations::GetGenerativeAiProject {
        operations::GetGenerativeAiProject::new(&self.client, generative_ai_project_id.into())
    }

    /// Lists the Generative AI projects of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_generative_ai_projects(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListGenerativeAiProjects {
        operations::ListGenerativeAiProjects::new(&self.client, compartment_id.into())
    }

    /// Updates a Generative AI project, such as its display name, memory or sandbox configuration.
    ///
    /// - `generative_ai_project_id`: The OCID of the Generative AI project.
    /// - `update_generative_ai_project_details`: The request body:
    ///   [`UpdateGenerativeAiProjectDetails`](crate::models::UpdateGenerativeAiProjectDetails).
    pub fn update_generative_ai_project(
        &self,
        generative_ai_project_id: impl Into<String>,
        update_generative_ai_project_details: models::UpdateGenerativeAiProjectDetails,
    ) -> operations::UpdateGenerativeAiProject {
        operations::UpdateGenerativeAiProject::new(
            &self.client,
            generative_ai_project_id.into(),
            update_generative_ai_project_details,
        )
    }
}

/// # Hosted application
impl GenerativeAiClient {
    /// Moves a hosted application to another compartment of the tenancy.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    /// - `change_hosted_application_compartment_details`: The request body:
    ///   [`ChangeHostedApplicationCompartmentDetails`](crate::models::ChangeHostedApplicationCompartmentDetails).
    pub fn change_hosted_application_compartment(
        &self,
        hosted_application_id: impl Into<String>,
        change_hosted_application_compartment_details: models::ChangeHostedApplicationCompartmentDetails,
    ) -> operations::ChangeHostedApplicationCompartment {
        operations::ChangeHostedApplicationCompartment::new(
            &self.client,
            hosted_application_id.into(),
            change_hosted_application_compartment_details,
        )
    }

    /// Creates a hosted application. Deployments can be added to it afterwards.
    ///
    /// - `create_hosted_application_details`: The request body:
    ///   [`CreateHostedApplicationDetails`](crate::models::CreateHostedApplicationDetails).
    #[inline]
    pub fn create_hosted_application(
        &self,
        create_hosted_application_details: models::CreateHostedApplicationDetails,
    ) -> operations::CreateHostedApplication {
        operations::CreateHostedApplication::new(&self.client, create_hosted_application_details)
    }

    /// Deletes a hosted application permanently. Attached resources, such as deployments, must be
    /// deleted first.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    pub fn delete_hosted_application(
        &self,
        hosted_application_id: impl Into<String>,
    ) -> operations::DeleteHostedApplication {
        operations::DeleteHostedApplication::new(&self.client, hosted_application_id.into())
    }

    /// Gets a hosted application.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    pub fn get_hosted_application(
        &self,
        hosted_application_id: impl Into<String>,
    ) -> operations::GetHostedApplication {
        operations::GetHostedApplication::new(&self.client, hosted_application_id.into())
    }

    /// Lists the hosted applications of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_hosted_applications(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHostedApplications {
        operations::ListHostedApplications::new(&self.client, compartment_id.into())
    }

    /// Lists the hosted applications with IAM authentication of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_hosted_applications_iam(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHostedApplicationsIam {
        operations::ListHostedApplicationsIam::new(&self.client, compartment_id.into())
    }

    /// Updates a hosted application, such as its scaling, environment variables or inbound
    /// authentication.
    ///
    /// - `hosted_application_id`: The OCID of the hosted application.
    /// - `update_hosted_application_details`: The request body:
    ///   [`UpdateHostedApplicationDetails`](crate::models::UpdateHostedApplicationDetails).
    pub fn update_hosted_application(
        &self,
        hosted_application_id: impl Into<String>,
        update_hosted_application_details: models::UpdateHostedApplicationDetails,
    ) -> operations::UpdateHostedApplication {
        operations::UpdateHostedApplication::new(
            &self.client,
            hosted_application_id.into(),
            update_hosted_application_details,
        )
    }
}

/// # Hosted application IAM
impl GenerativeAiClient {
    /// Moves a hosted application with IAM authentication to another compartment of the tenancy.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    /// - `change_hosted_application_compartment_details`: The request body:
    ///   [`ChangeHostedApplicationCompartmentDetails`](crate::models::ChangeHostedApplicationCompartmentDetails).
    pub fn change_hosted_application_iam_compartment(
        &self,
        hosted_application_iam_id: impl Into<String>,
        change_hosted_application_compartment_details: models::ChangeHostedApplicationCompartmentDetails,
    ) -> operations::ChangeHostedApplicationIamCompartment {
        operations::ChangeHostedApplicationIamCompartment::new(
            &self.client,
            hosted_application_iam_id.into(),
            change_hosted_application_compartment_details,
        )
    }

    /// Creates a hosted application with IAM authentication.
    ///
    /// - `create_hosted_application_iam_details`: The request body:
    ///   [`CreateHostedApplicationIamDetails`](crate::models::CreateHostedApplicationIamDetails).
    #[inline]
    pub fn create_hosted_application_iam(
        &self,
        create_hosted_application_iam_details: models::CreateHostedApplicationIamDetails,
    ) -> operations::CreateHostedApplicationIam {
        operations::CreateHostedApplicationIam::new(
            &self.client,
            create_hosted_application_iam_details,
        )
    }

    /// Deletes a hosted application with IAM authentication permanently. Attached resources must be
    /// deleted first.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    pub fn delete_hosted_application_iam(
        &self,
        hosted_application_iam_id: impl Into<String>,
    ) -> operations::DeleteHostedApplicationIam {
        operations::DeleteHostedApplicationIam::new(&self.client, hosted_application_iam_id.into())
    }

    /// Gets a hosted application with IAM authentication.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    pub fn get_hosted_application_iam(
        &self,
        hosted_application_iam_id: impl Into<String>,
    ) -> operations::GetHostedApplicationIam {
        operations::GetHostedApplicationIam::new(&self.client, hosted_application_iam_id.into())
    }

    /// Updates a hosted application with IAM authentication, such as its scaling or environment
    /// variables.
    ///
    /// - `hosted_application_iam_id`: The OCID of the hosted application with IAM authentication.
    /// - `update_hosted_application_iam_details`: The request body:
    ///   [`UpdateHostedApplicationIamDetails`](crate::models::UpdateHostedApplicationIamDetails).
    pub fn update_hosted_application_iam(
        &self,
        hosted_application_iam_id: impl Into<String>,
        update_hosted_application_iam_details: models::UpdateHostedApplicationIamDetails,
    ) -> operations::UpdateHostedApplicationIam {
        operations::UpdateHostedApplicationIam::new(
            &self.client,
            hosted_application_iam_id.into(),
            update_hosted_application_iam_details,
        )
    }
}

/// # Hosted application storage
impl GenerativeAiClient {
    /// Moves a hosted application storage to another compartment of the tenancy.
    ///
    /// - `hosted_application_storage_id`: The OCID of the hosted application storage.
    /// - `change_hosted_application_storage_compartment_details`: The request body:
    ///   [`ChangeHostedApplicationStorageCompartmentDetails`](crate::models::ChangeHostedApplicationStorageCompartmentDetails).
    pub fn change_hosted_application_storage_compartment(
        &self,
        hosted_application_storage_id: impl Into<String>,
        change_hosted_application_storage_compartment_details: models::ChangeHostedApplicationStorageCompartmentDetails,
    ) -> operations::ChangeHostedApplicationStorageCompartment {
        operations::ChangeHostedApplicationStorageCompartment::new(
            &self.client,
            hosted_application_storage_id.into(),
            change_hosted_application_storage_compartment_details,
        )
    }

    /// Creates a managed storage for hosted applications: a cache, PostgreSQL or an Autonomous
    /// Database.
    ///
    /// - `create_hosted_application_storage_details`: The request body:
    ///   [`CreateHostedApplicationStorageDetails`](crate::models::CreateHostedApplicationStorageDetails).
    #[inline]
    pub fn create_hosted_application_storage(
        &self,
        create_hosted_application_storage_details: models::CreateHostedApplicationStorageDetails,
    ) -> operations::CreateHostedApplicationStorage {
        operations::CreateHostedApplicationStorage::new(
            &self.client,
            create_hosted_application_storage_details,
        )
    }

    /// Deletes a hosted application storage permanently. It must not be in use by any application.
    ///
    /// - `hosted_application_storage_id`: The OCID of the hosted application storage.
    pub fn delete_hosted_application_storage(
        &self,
        hosted_application_storage_id: impl Into<String>,
    ) -> operations::DeleteHostedApplicationStorage {
        operations::DeleteHostedApplicationStorage::new(
            &self.client,
            hosted_application_storage_id.into(),
        )
    }

    /// Gets a hosted application storage.
    ///
    /// - `hosted_application_storage_id`: The OCID of the hosted application storage.
    pub fn get_hosted_application_storage(
        &self,
        hosted_application_storage_id: impl Into<String>,
    ) -> operations::GetHostedApplicationStorage {
        operations::GetHostedApplicationStorage::new(
            &self.client,
            hosted_application_storage_id.into(),
        )
    }

    /// Lists the hosted application storages of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_hosted_application_storages(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHostedApplicationStorages {
        operations::ListHostedApplicationStorages::new(&self.client, compartment_id.into())
    }
}

/// # Hosted deployment
impl GenerativeAiClient {
    /// Adds an artifact (a container image) to a hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    /// - `add_artifact_details`: The request body:
    ///   [`AddArtifactDetails`](crate::models::AddArtifactDetails).
    pub fn add_artifact(
        &self,
        hosted_deployment_id: impl Into<String>,
        add_artifact_details: models::AddArtifactDetails,
    ) -> operations::AddArtifact {
        operations::AddArtifact::new(
            &self.client,
            hosted_deployment_id.into(),
            add_artifact_details,
        )
    }

    /// Creates a deployment of a hosted application from a container image.
    ///
    /// - `create_hosted_deployment_details`: The request body:
    ///   [`CreateHostedDeploymentDetails`](crate::models::CreateHostedDeploymentDetails).
    #[inline]
    pub fn create_hosted_deployment(
        &self,
        create_hosted_deployment_details: models::CreateHostedDeploymentDetails,
    ) -> operations::CreateHostedDeployment {
        operations::CreateHostedDeployment::new(&self.client, create_hosted_deployment_details)
    }

    /// Deletes a hosted deployment permanently. Attached resources must be deleted first.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    pub fn delete_hosted_deployment(
        &self,
        hosted_deployment_id: impl Into<String>,
    ) -> operations::DeleteHostedDeployment {
        operations::DeleteHostedDeployment::new(&self.client, hosted_deployment_id.into())
    }

    /// Removes an artifact from a hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    /// - `artifact_id`: The ID of the artifact.
    pub fn delete_hosted_deployment_artifact(
        &self,
        hosted_deployment_id: impl Into<String>,
        artifact_id: impl Into<String>,
    ) -> operations::DeleteHostedDeploymentArtifact {
        operations::DeleteHostedDeploymentArtifact::new(
            &self.client,
            hosted_deployment_id.into(),
            artifact_id.into(),
        )
    }

    /// Gets a hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    pub fn get_hosted_deployment(
        &self,
        hosted_deployment_id: impl Into<String>,
    ) -> operations::GetHostedDeployment {
        operations::GetHostedDeployment::new(&self.client, hosted_deployment_id.into())
    }

    /// Lists the hosted deployments of a compartment or of a hosted application.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_hosted_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListHostedDeployments {
        operations::ListHostedDeployments::new(&self.client, compartment_id.into())
    }

    /// Updates the active artifact or the tags of a hosted deployment.
    ///
    /// - `hosted_deployment_id`: The OCID of the hosted deployment.
    /// - `update_hosted_deployment_details`: The request body:
    ///   [`UpdateHostedDeploymentDetails`](crate::models::UpdateHostedDeploymentDetails).
    pub fn update_hosted_deployment(
        &self,
        hosted_deployment_id: impl Into<String>,
        update_hosted_deployment_details: models::UpdateHostedDeploymentDetails,
    ) -> operations::UpdateHostedDeployment {
        operations::UpdateHostedDeployment::new(
            &self.client,
            hosted_deployment_id.into(),
            update_hosted_deployment_details,
        )
    }
}

/// # Imported model
impl GenerativeAiClient {
    /// Moves an imported model to another compartment.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    /// - `change_imported_model_compartment_details`: The request body:
    ///   [`ChangeImportedModelCompartmentDetails`](crate::models::ChangeImportedModelCompartmentDetails).
    pub fn change_imported_model_compartment(
        &self,
        imported_model_id: impl Into<String>,
        change_imported_model_compartment_details: models::ChangeImportedModelCompartmentDetails,
    ) -> operations::ChangeImportedModelCompartment {
        operations::ChangeImportedModelCompartment::new(
            &self.client,
            imported_model_id.into(),
            change_imported_model_compartment_details,
        )
    }

    /// Imports a model from Hugging Face or Object Storage.
    ///
    /// - `create_imported_model_details`: The request body:
    ///   [`CreateImportedModelDetails`](crate::models::CreateImportedModelDetails).
    #[inline]
    pub fn create_imported_model(
        &self,
        create_imported_model_details: models::CreateImportedModelDetails,
    ) -> operations::CreateImportedModel {
        operations::CreateImportedModel::new(&self.client, create_imported_model_details)
    }

    /// Deletes an imported model. It should not be served by any active endpoint.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    pub fn delete_imported_model(
        &self,
        imported_model_id: impl Into<String>,
    ) -> operations::DeleteImportedModel {
        operations::DeleteImportedModel::new(&self.client, imported_model_id.into())
    }

    /// Gets an imported model.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    pub fn get_imported_model(
        &self,
        imported_model_id: impl Into<String>,
    ) -> operations::GetImportedModel {
        operations::GetImportedModel::new(&self.client, imported_model_id.into())
    }

    /// Lists the imported models of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_imported_models(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListImportedModels {
        operations::ListImportedModels::new(&self.client, compartment_id.into())
    }

    /// Updates the display name, description, vendor, version or tags of an imported model.
    ///
    /// - `imported_model_id`: The OCID of the imported model.
    /// - `update_imported_model_details`: The request body:
    ///   [`UpdateImportedModelDetails`](crate::models::UpdateImportedModelDetails).
    pub fn update_imported_model(
        &self,
        imported_model_id: impl Into<String>,
        update_imported_model_details: models::UpdateImportedModelDetails,
    ) -> operations::UpdateImportedModel {
        operations::UpdateImportedModel::new(
            &self.client,
            imported_model_id.into(),
            update_imported_model_details,
        )
    }
}

/// # Model
impl GenerativeAiClient {
    /// Moves a custom model to another compartment.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `change_model_compartment_details`: The request body:
    ///   [`ChangeModelCompartmentDetails`](crate::models::ChangeModelCompartmentDetails).
    pub fn change_model_compartment(
        &self,
        model_id: impl Into<String>,
        change_model_compartment_details: models::ChangeModelCompartmentDetails,
    ) -> operations::ChangeModelCompartment {
        operations::ChangeModelCompartment::new(
            &self.client,
            model_id.into(),
            change_model_compartment_details,
        )
    }

    /// Creates a custom model, or a new version of one, by fine-tuning a base model with a training
    /// dataset.
    ///
    /// - `create_model_details`: The request body:
    ///   [`CreateModelDetails`](crate::models::CreateModelDetails).
    #[inline]
    pub fn create_model(
        &self,
        create_model_details: models::CreateModelDetails,
    ) -> operations::CreateModel {
        operations::CreateModel::new(&self.client, create_model_details)
    }

    /// Deletes a custom model. It should not be served by any active endpoint.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn delete_model(&self, model_id: impl Into<String>) -> operations::DeleteModel {
        operations::DeleteModel::new(&self.client, model_id.into())
    }

    /// Gets a model.
    ///
    /// - `model_id`: The OCID of the model.
    pub fn get_model(&self, model_id: impl Into<String>) -> operations::GetModel {
        operations::GetModel::new(&self.client, model_id.into())
    }

    /// Lists the models of a compartment (pretrained and custom models).
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_models(&self, compartment_id: impl Into<String>) -> operations::ListModels {
        operations::ListModels::new(&self.client, compartment_id.into())
    }

    /// Updates the display name, description, vendor, version or tags of a custom model.
    ///
    /// - `model_id`: The OCID of the model.
    /// - `update_model_details`: The request body:
    ///   [`UpdateModelDetails`](crate::models::UpdateModelDetails).
    pub fn update_model(
        &self,
        model_id: impl Into<String>,
        update_model_details: models::UpdateModelDetails,
    ) -> operations::UpdateModel {
        operations::UpdateModel::new(&self.client, model_id.into(), update_model_details)
    }
}

/// # Model discovery
impl GenerativeAiClient {
    /// Lists the available models, with their capabilities, regions and serving modes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_model_discovery(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListModelDiscovery {
        operations::ListModelDiscovery::new(&self.client, compartment_id.into())
    }
}

/// # Routing profile
impl GenerativeAiClient {
    /// Moves a routing profile to another compartment of the tenancy.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    /// - `change_routing_profile_compartment_details`: The request body:
    ///   [`ChangeRoutingProfileCompartmentDetails`](crate::models::ChangeRoutingProfileCompartmentDetails).
    pub fn change_routing_profile_compartment(
        &self,
        routing_profile_id: impl Into<String>,
        change_routing_profile_compartment_details: models::ChangeRoutingProfileCompartmentDetails,
    ) -> operations::ChangeRoutingProfileCompartment {
        operations::ChangeRoutingProfileCompartment::new(
            &self.client,
            routing_profile_id.into(),
            change_routing_profile_compartment_details,
        )
    }

    /// Creates a routing profile.
    ///
    /// - `create_routing_profile_details`: The request body:
    ///   [`CreateRoutingProfileDetails`](crate::models::CreateRoutingProfileDetails).
    #[inline]
    pub fn create_routing_profile(
        &self,
        create_routing_profile_details: models::CreateRoutingProfileDetails,
    ) -> operations::CreateRoutingProfile {
        operations::CreateRoutingProfile::new(&self.client, create_routing_profile_details)
    }

    /// Deletes a routing profile.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    pub fn delete_routing_profile(
        &self,
        routing_profile_id: impl Into<String>,
    ) -> operations::DeleteRoutingProfile {
        operations::DeleteRoutingProfile::new(&self.client, routing_profile_id.into())
    }

    /// Gets a routing profile.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    pub fn get_routing_profile(
        &self,
        routing_profile_id: impl Into<String>,
    ) -> operations::GetRoutingProfile {
        operations::GetRoutingProfile::new(&self.client, routing_profile_id.into())
    }

    /// Lists the routing profiles of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_routing_profiles(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRoutingProfiles {
        operations::ListRoutingProfiles::new(&self.client, compartment_id.into())
    }

    /// Updates a routing profile, such as its allowed regions and models.
    ///
    /// - `routing_profile_id`: The OCID of the routing profile.
    /// - `update_routing_profile_details`: The request body:
    ///   [`UpdateRoutingProfileDetails`](crate::models::UpdateRoutingProfileDetails).
    pub fn update_routing_profile(
        &self,
        routing_profile_id: impl Into<String>,
        update_routing_profile_details: models::UpdateRoutingProfileDetails,
    ) -> operations::UpdateRoutingProfile {
        operations::UpdateRoutingProfile::new(
            &self.client,
            routing_profile_id.into(),
            update_routing_profile_details,
        )
    }
}

/// # Sandbox warm pool
impl GenerativeAiClient {
    /// Creates a named warm pool in a project. Only its capacity can be changed later. It can
    /// become `ACTIVE` before any sandbox is ready.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `create_sandbox_warm_pool_details`: The request body:
    ///   [`CreateSandboxWarmPoolDetails`](crate::models::CreateSandboxWarmPoolDetails).
    pub fn create_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        create_sandbox_warm_pool_details: models::CreateSandboxWarmPoolDetails,
    ) -> operations::CreateSandboxWarmPool {
        operations::CreateSandboxWarmPool::new(
            &self.client,
            project_id.into(),
            create_sandbox_warm_pool_details,
        )
    }

    /// Deletes a warm pool. Fails with status 409 for default pools. Sandboxes in use are not
    /// affected. As the name can be reused, pass `if-match` to identify the pool.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `name`: The name of the warm pool.
    pub fn delete_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::DeleteSandboxWarmPool {
        operations::DeleteSandboxWarmPool::new(&self.client, project_id.into(), name.into())
    }

    /// Gets the configuration of a warm pool and, if available, the number of ready sandboxes.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `name`: The name of the warm pool.
    pub fn get_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::GetSandboxWarmPool {
        operations::GetSandboxWarmPool::new(&self.client, project_id.into(), name.into())
    }

    /// Lists the sandbox warm pools of a project, including the reserved default pools.
    /// `GetSandboxWarmPool` also returns the runtime status.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    pub fn list_sandbox_warm_pools(
        &self,
        project_id: impl Into<String>,
    ) -> operations::ListSandboxWarmPools {
        operations::ListSandboxWarmPools::new(&self.client, project_id.into())
    }

    /// Updates the target number of idle sandboxes of a warm pool, including default pools. No
    /// other field can be changed. Fails with status 409 while another change is in progress.
    ///
    /// - `project_id`: The OCID of the Generative AI project.
    /// - `name`: The name of the warm pool.
    /// - `update_sandbox_warm_pool_details`: The request body:
    ///   [`UpdateSandboxWarmPoolDetails`](crate::models::UpdateSandboxWarmPoolDetails).
    pub fn update_sandbox_warm_pool(
        &self,
        project_id: impl Into<String>,
        name: impl Into<String>,
        update_sandbox_warm_pool_details: models::UpdateSandboxWarmPoolDetails,
    ) -> operations::UpdateSandboxWarmPool {
        operations::UpdateSandboxWarmPool::new(
            &self.client,
            project_id.into(),
            name.into(),
            update_sandbox_warm_pool_details,
        )
    }
}

/// # Semantic store
impl GenerativeAiClient {
    /// Moves a semantic store to another compartment of the tenancy.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `change_semantic_store_compartment_details`: The request body:
    ///   [`ChangeSemanticStoreCompartmentDetails`](crate::models::ChangeSemanticStoreCompartmentDetails).
    pub fn change_semantic_store_compartment(
        &self,
        semantic_store_id: impl Into<String>,
        change_semantic_store_compartment_details: models::ChangeSemanticStoreCompartmentDetails,
    ) -> operations::ChangeSemanticStoreCompartment {
        operations::ChangeSemanticStoreCompartment::new(
            &self.client,
            semantic_store_id.into(),
            change_semantic_store_compartment_details,
        )
    }

    /// Creates a semantic store for the schema of a database.
    ///
    /// - `create_semantic_store_details`: The request body:
    ///   [`CreateSemanticStoreDetails`](crate::models::CreateSemanticStoreDetails).
    #[inline]
    pub fn create_semantic_store(
        &self,
        create_semantic_store_details: models::CreateSemanticStoreDetails,
    ) -> operations::CreateSemanticStore {
        operations::CreateSemanticStore::new(&self.client, create_semantic_store_details)
    }

    /// Deletes a semantic store.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    pub fn delete_semantic_store(
        &self,
        semantic_store_id: impl Into<String>,
    ) -> operations::DeleteSemanticStore {
        operations::DeleteSemanticStore::new(&self.client, semantic_store_id.into())
    }

    /// Gets a semantic store.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    pub fn get_semantic_store(
        &self,
        semantic_store_id: impl Into<String>,
    ) -> operations::GetSemanticStore {
        operations::GetSemanticStore::new(&self.client, semantic_store_id.into())
    }

    /// Lists the semantic stores of a compartment.
    #[inline]
    pub fn list_semantic_stores(&self) -> operations::ListSemanticStores {
        operations::ListSemanticStores::new(&self.client)
    }

    /// Updates a semantic store, such as its schemas, model or refresh schedule.
    ///
    /// - `semantic_store_id`: The OCID of the semantic store.
    /// - `update_semantic_store_details`: The request body:
    ///   [`UpdateSemanticStoreDetails`](crate::models::UpdateSemanticStoreDetails).
    pub fn update_semantic_store(
        &self,
        semantic_store_id: impl Into<String>,
        update_semantic_store_details: models::UpdateSemanticStoreDetails,
    ) -> operations::UpdateSemanticStore {
        operations::UpdateSemanticStore::new(
            &self.client,
            semantic_store_id.into(),
            update_semantic_store_details,
        )
    }
}

/// # Vector store connector
impl GenerativeAiClient {
    /// Creates a connector that synchronizes a vector store with a data source.
    ///
    /// - `create_vector_store_connector_details`: The request body:
    ///   [`CreateVectorStoreConnectorDetails`](crate::models::CreateVectorStoreConnectorDetails).
    #[inline]
    pub fn create_vector_store_connector(
        &self,
        create_vector_store_connector_details: models::CreateVectorStoreConnectorDetails,
    ) -> operations::CreateVectorStoreConnector {
        operations::CreateVectorStoreConnector::new(
            &self.client,
            create_vector_store_connector_details,
        )
    }

    /// Deletes a vector store connector.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    pub fn delete_vector_store_connector(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> operations::DeleteVectorStoreConnector {
        operations::DeleteVectorStoreConnector::new(&self.client, vector_store_connector_id.into())
    }

    /// Gets a vector store connector.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    pub fn get_vector_store_connector(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> operations::GetVectorStoreConnector {
        operations::GetVectorStoreConnector::new(&self.client, vector_store_connector_id.into())
    }

    /// Lists the vector store connectors of a compartment.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vector_store_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVectorStoreConnectors {
        operations::ListVectorStoreConnectors::new(&self.client, compartment_id.into())
    }

    /// Updates a vector store connector, such as its schedule or data source.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    /// - `update_vector_store_connector_details`: The request body:
    ///   [`UpdateVectorStoreConnectorDetails`](crate::models::UpdateVectorStoreConnectorDetails).
    pub fn update_vector_store_connector(
        &self,
        vector_store_connector_id: impl Into<String>,
        update_vector_store_connector_details: models::UpdateVectorStoreConnectorDetails,
    ) -> operations::UpdateVectorStoreConnector {
        operations::UpdateVectorStoreConnector::new(
            &self.client,
            vector_store_connector_id.into(),
            update_vector_store_connector_details,
        )
    }
}

/// # Vector store connector file sync
impl GenerativeAiClient {
    /// Cancels a file sync.
    ///
    /// - `vector_store_connector_file_sync_id`: The OCID of the file sync.
    pub fn cancel_vector_store_connector_file_sync(
        &self,
        vector_store_connector_file_sync_id: impl Into<String>,
    ) -> operations::CancelVectorStoreConnectorFileSync {
        operations::CancelVectorStoreConnectorFileSync::new(
            &self.client,
            vector_store_connector_file_sync_id.into(),
        )
    }

    /// Starts a file sync, which updates the vector store of a connector immediately instead of on
    /// schedule.
    ///
    /// - `create_vector_store_connector_file_sync_details`: The request body:
    ///   [`CreateVectorStoreConnectorFileSyncDetails`](crate::models::CreateVectorStoreConnectorFileSyncDetails).
    #[inline]
    pub fn create_vector_store_connector_file_sync(
        &self,
        create_vector_store_connector_file_sync_details: models::CreateVectorStoreConnectorFileSyncDetails,
    ) -> operations::CreateVectorStoreConnectorFileSync {
        operations::CreateVectorStoreConnectorFileSync::new(
            &self.client,
            create_vector_store_connector_file_sync_details,
        )
    }

    /// Gets a file sync, with its progress.
    ///
    /// - `vector_store_connector_file_sync_id`: The OCID of the file sync.
    pub fn get_vector_store_connector_file_sync(
        &self,
        vector_store_connector_file_sync_id: impl Into<String>,
    ) -> operations::GetVectorStoreConnectorFileSync {
        operations::GetVectorStoreConnectorFileSync::new(
            &self.client,
            vector_store_connector_file_sync_id.into(),
        )
    }

    /// Lists the file syncs of a compartment or of a vector store connector.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vector_store_connector_file_syncs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVectorStoreConnectorFileSyncs {
        operations::ListVectorStoreConnectorFileSyncs::new(&self.client, compartment_id.into())
    }
}

/// # Vector store connector ingestion logs
impl GenerativeAiClient {
    /// Lists the ingestion log entries of a vector store connector, from all its file syncs.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    pub fn list_vector_store_connector_ingestion_logs(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> operations::ListVectorStoreConnectorIngestionLogs {
        operations::ListVectorStoreConnectorIngestionLogs::new(
            &self.client,
            vector_store_connector_id.into(),
        )
    }
}

/// # Vector store connector statistics
impl GenerativeAiClient {
    /// Gets the file counts of a vector store connector, by sync result.
    ///
    /// - `vector_store_connector_id`: The OCID of the vector store connector.
    pub fn get_vector_store_connector_stats(
        &self,
        vector_store_connector_id: impl Into<String>,
    ) -> operations::GetVectorStoreConnectorStats {
        operations::GetVectorStoreConnectorStats::new(
            &self.client,
            vector_store_connector_id.into(),
        )
    }
}

/// # Work request
impl GenerativeAiClient {
    /// Gets a work request with its status and progress.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the errors of a work request. The list is empty unless it failed.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log entries of a work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment or of a resource.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(GenerativeAiClient);
