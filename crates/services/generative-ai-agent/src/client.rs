// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("generative-ai-agent", "https://agent.generativeai.{region}.oci.{secondLevelDomain}", "/20240531")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Generative AI Agents API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai_agent::{Config, GenerativeAiAgentClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_agent::Error> {
/// let config = Config::load().await?;
/// let client = GenerativeAiAgentClient::new(&config)?;
///
/// let mut items = client.list_agents().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerativeAiAgentClient {
    client: Client,
}

impl GenerativeAiAgentClient {
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

/// # Agent
impl GenerativeAiAgentClient {
    /// Moves the agent to another compartment.
    ///
    /// - `agent_id`: The OCID of the agent.
    /// - `change_agent_compartment_details`: The request body:
    ///   [`ChangeAgentCompartmentDetails`](crate::models::ChangeAgentCompartmentDetails).
    pub fn change_agent_compartment(
        &self,
        agent_id: impl Into<String>,
        change_agent_compartment_details: models::ChangeAgentCompartmentDetails,
    ) -> operations::ChangeAgentCompartment {
        operations::ChangeAgentCompartment::new(
            &self.client,
            agent_id.into(),
            change_agent_compartment_details,
        )
    }

    /// Creates an agent.
    ///
    /// - `create_agent_details`: The request body:
    ///   [`CreateAgentDetails`](crate::models::CreateAgentDetails).
    #[inline]
    pub fn create_agent(
        &self,
        create_agent_details: models::CreateAgentDetails,
    ) -> operations::CreateAgent {
        operations::CreateAgent::new(&self.client, create_agent_details)
    }

    /// Deletes the agent.
    ///
    /// - `agent_id`: The OCID of the agent.
    pub fn delete_agent(&self, agent_id: impl Into<String>) -> operations::DeleteAgent {
        operations::DeleteAgent::new(&self.client, agent_id.into())
    }

    /// Gets the agent.
    ///
    /// - `agent_id`: The OCID of the agent.
    pub fn get_agent(&self, agent_id: impl Into<String>) -> operations::GetAgent {
        operations::GetAgent::new(&self.client, agent_id.into())
    }

    /// Lists the agents.
    #[inline]
    pub fn list_agents(&self) -> operations::ListAgents {
        operations::ListAgents::new(&self.client)
    }

    /// Updates the agent.
    ///
    /// - `agent_id`: The OCID of the agent.
    /// - `update_agent_details`: The request body:
    ///   [`UpdateAgentDetails`](crate::models::UpdateAgentDetails).
    pub fn update_agent(
        &self,
        agent_id: impl Into<String>,
        update_agent_details: models::UpdateAgentDetails,
    ) -> operations::UpdateAgent {
        operations::UpdateAgent::new(&self.client, agent_id.into(), update_agent_details)
    }
}

/// # Agent endpoint
impl GenerativeAiAgentClient {
    /// Moves the agent endpoint to another compartment.
    ///
    /// - `agent_endpoint_id`: The OCID of the agent endpoint.
    /// - `change_agent_endpoint_compartment_details`: The request body:
    ///   [`ChangeAgentEndpointCompartmentDetails`](crate::models::ChangeAgentEndpointCompartmentDetails).
    pub fn change_agent_endpoint_compartment(
        &self,
        agent_endpoint_id: impl Into<String>,
        change_agent_endpoint_compartment_details: models::ChangeAgentEndpointCompartmentDetails,
    ) -> operations::ChangeAgentEndpointCompartment {
        operations::ChangeAgentEndpointCompartment::new(
            &self.client,
            agent_endpoint_id.into(),
            change_agent_endpoint_compartment_details,
        )
    }

    /// Creates an agent endpoint.
    ///
    /// - `create_agent_endpoint_details`: The request body:
    ///   [`CreateAgentEndpointDetails`](crate::models::CreateAgentEndpointDetails).
    #[inline]
    pub fn create_agent_endpoint(
        &self,
        create_agent_endpoint_details: models::CreateAgentEndpointDetails,
    ) -> operations::CreateAgentEndpoint {
        operations::CreateAgentEndpoint::new(&self.client, create_agent_endpoint_details)
    }

    /// Deletes the agent endpoint.
    ///
    /// - `agent_endpoint_id`: The OCID of the agent endpoint.
    pub fn delete_agent_endpoint(
        &self,
        agent_endpoint_id: impl Into<String>,
    ) -> operations::DeleteAgentEndpoint {
        operations::DeleteAgentEndpoint::new(&self.client, agent_endpoint_id.into())
    }

    /// Gets the agent endpoint.
    ///
    /// - `agent_endpoint_id`: The OCID of the agent endpoint.
    pub fn get_agent_endpoint(
        &self,
        agent_endpoint_id: impl Into<String>,
    ) -> operations::GetAgentEndpoint {
        operations::GetAgentEndpoint::new(&self.client, agent_endpoint_id.into())
    }

    /// Lists the agent endpoints.
    #[inline]
    pub fn list_agent_endpoints(&self) -> operations::ListAgentEndpoints {
        operations::ListAgentEndpoints::new(&self.client)
    }

    /// Updates the agent endpoint.
    ///
    /// - `agent_endpoint_id`: The OCID of the agent endpoint.
    /// - `update_agent_endpoint_details`: The request body:
    ///   [`UpdateAgentEndpointDetails`](crate::models::UpdateAgentEndpointDetails).
    pub fn update_agent_endpoint(
        &self,
        agent_endpoint_id: impl Into<String>,
        update_agent_endpoint_details: models::UpdateAgentEndpointDetails,
    ) -> operations::UpdateAgentEndpoint {
        operations::UpdateAgentEndpoint::new(
            &self.client,
            agent_endpoint_id.into(),
            update_agent_endpoint_details,
        )
    }
}

/// # Data ingestion job
impl GenerativeAiAgentClient {
    /// Creates a data ingestion job.
    ///
    /// - `create_data_ingestion_job_details`: The request body:
    ///   [`CreateDataIngestionJobDetails`](crate::models::CreateDataIngestionJobDetails).
    #[inline]
    pub fn create_data_ingestion_job(
        &self,
        create_data_ingestion_job_details: models::CreateDataIngestionJobDetails,
    ) -> operations::CreateDataIngestionJob {
        operations::CreateDataIngestionJob::new(&self.client, create_data_ingestion_job_details)
    }

    /// Deletes the data ingestion job.
    ///
    /// - `data_ingestion_job_id`: The OCID of the data ingestion job.
    pub fn delete_data_ingestion_job(
        &self,
        data_ingestion_job_id: impl Into<String>,
    ) -> operations::DeleteDataIngestionJob {
        operations::DeleteDataIngestionJob::new(&self.client, data_ingestion_job_id.into())
    }

    /// Gets the data ingestion job.
    ///
    /// - `data_ingestion_job_id`: The OCID of the data ingestion job.
    pub fn get_data_ingestion_job(
        &self,
        data_ingestion_job_id: impl Into<String>,
    ) -> operations::GetDataIngestionJob {
        operations::GetDataIngestionJob::new(&self.client, data_ingestion_job_id.into())
    }

    /// Gets the data ingestion job log content.
    ///
    /// - `data_ingestion_job_id`: The OCID of the data ingestion job.
    pub fn get_data_ingestion_job_log_content(
        &self,
        data_ingestion_job_id: impl Into<String>,
    ) -> operations::GetDataIngestionJobLogContent {
        operations::GetDataIngestionJobLogContent::new(&self.client, data_ingestion_job_id.into())
    }

    /// Lists the data ingestion jobs.
    #[inline]
    pub fn list_data_ingestion_jobs(&self) -> operations::ListDataIngestionJobs {
        operations::ListDataIngestionJobs::new(&self.client)
    }
}

/// # Data source
impl GenerativeAiAgentClient {
    /// Creates a data source.
    ///
    /// - `create_data_source_details`: The request body:
    ///   [`CreateDataSourceDetails`](crate::models::CreateDataSourceDetails).
    #[inline]
    pub fn create_data_source(
        &self,
        create_data_source_details: models::CreateDataSourceDetails,
    ) -> operations::CreateDataSource {
        operations::CreateDataSource::new(&self.client, create_data_source_details)
    }

    /// Deletes the data source.
    ///
    /// - `data_source_id`: The OCID of the data source.
    pub fn delete_data_source(
        &self,
        data_source_id: impl Into<String>,
    ) -> operations::DeleteDataSource {
        operations::DeleteDataSource::new(&self.client, data_source_id.into())
    }

    /// Gets the data source.
    ///
    /// - `data_source_id`: The OCID of the data source.
    pub fn get_data_source(&self, data_source_id: impl Into<String>) -> operations::GetDataSource {
        operations::GetDataSource::new(&self.client, data_source_id.into())
    }

    /// Lists the data sources.
    #[inline]
    pub fn list_data_sources(&self) -> operations::ListDataSources {
        operations::ListDataSources::new(&self.client)
    }

    /// Updates the data source.
    ///
    /// - `data_source_id`: The OCID of the data source.
    /// - `update_data_source_details`: The request body:
    ///   [`UpdateDataSourceDetails`](crate::models::UpdateDataSourceDetails).
    pub fn update_data_source(
        &self,
        data_source_id: impl Into<String>,
        update_data_source_details: models::UpdateDataSourceDetails,
    ) -> operations::UpdateDataSource {
        operations::UpdateDataSource::new(
            &self.client,
            data_source_id.into(),
            update_data_source_details,
        )
    }
}

/// # Knowledge base
impl GenerativeAiAgentClient {
    /// Moves the knowledge base to another compartment.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    /// - `change_knowledge_base_compartment_details`: The request body:
    ///   [`ChangeKnowledgeBaseCompartmentDetails`](crate::models::ChangeKnowledgeBaseCompartmentDetails).
    pub fn change_knowledge_base_compartment(
        &self,
        knowledge_base_id: impl Into<String>,
        change_knowledge_base_compartment_details: models::ChangeKnowledgeBaseCompartmentDetails,
    ) -> operations::ChangeKnowledgeBaseCompartment {
        operations::ChangeKnowledgeBaseCompartment::new(
            &self.client,
            knowledge_base_id.into(),
            change_knowledge_base_compartment_details,
        )
    }

    /// Creates a knowledge base.
    ///
    /// - `create_knowledge_base_details`: The request body:
    ///   [`CreateKnowledgeBaseDetails`](crate::models::CreateKnowledgeBaseDetails).
    #[inline]
    pub fn create_knowledge_base(
        &self,
        create_knowledge_base_details: models::CreateKnowledgeBaseDetails,
    ) -> operations::CreateKnowledgeBase {
        operations::CreateKnowledgeBase::new(&self.client, create_knowledge_base_details)
    }

    /// Deletes the knowledge base.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    pub fn delete_knowledge_base(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> operations::DeleteKnowledgeBase {
        operations::DeleteKnowledgeBase::new(&self.client, knowledge_base_id.into())
    }

    /// Gets the knowledge base.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    pub fn get_knowledge_base(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> operations::GetKnowledgeBase {
        operations::GetKnowledgeBase::new(&self.client, knowledge_base_id.into())
    }

    /// Lists the knowledge bases.
    #[inline]
    pub fn list_knowledge_bases(&self) -> operations::ListKnowledgeBases {
        operations::ListKnowledgeBases::new(&self.client)
    }

    /// Updates the knowledge base.
    ///
    /// - `knowledge_base_id`: The OCID of the knowledge base.
    /// - `update_knowledge_base_details`: The request body:
    ///   [`UpdateKnowledgeBaseDetails`](crate::models::UpdateKnowledgeBaseDetails).
    pub fn update_knowledge_base(
        &self,
        knowledge_base_id: impl Into<String>,
        update_knowledge_base_details: models::UpdateKnowledgeBaseDetails,
    ) -> operations::UpdateKnowledgeBase {
        operations::UpdateKnowledgeBase::new(
            &self.client,
            knowledge_base_id.into(),
            update_knowledge_base_details,
        )
    }
}

/// # Provisioned capacity
impl GenerativeAiAgentClient {
    /// Moves the provisioned capacity to another compartment.
    ///
    /// - `provisioned_capacity_id`: The OCID of the provisioned capacity.
    /// - `change_provisioned_capacity_compartment_details`: The request body:
    ///   [`ChangeProvisionedCapacityCompartmentDetails`](crate::models::ChangeProvisionedCapacityCompartmentDetails).
    pub fn change_provisioned_capacity_compartment(
        &self,
        provisioned_capacity_id: impl Into<String>,
        change_provisioned_capacity_compartment_details: models::ChangeProvisionedCapacityCompartmentDetails,
    ) -> operations::ChangeProvisionedCapacityCompartment {
        operations::ChangeProvisionedCapacityCompartment::new(
            &self.client,
            provisioned_capacity_id.into(),
            change_provisioned_capacity_compartment_details,
        )
    }

    /// Creates a provisioned capacity.
    ///
    /// - `create_provisioned_capacity_details`: The request body:
    ///   [`CreateProvisionedCapacityDetails`](crate::models::CreateProvisionedCapacityDetails).
    #[inline]
    pub fn create_provisioned_capacity(
        &self,
        create_provisioned_capacity_details: models::CreateProvisionedCapacityDetails,
    ) -> operations::CreateProvisionedCapacity {
        operations::CreateProvisionedCapacity::new(
            &self.client,
            create_provisioned_capacity_details,
        )
    }

    /// Deletes the provisioned capacity.
    ///
    /// - `provisioned_capacity_id`: The OCID of the provisioned capacity.
    pub fn delete_provisioned_capacity(
        &self,
        provisioned_capacity_id: impl Into<String>,
    ) -> operations::DeleteProvisionedCapacity {
        operations::DeleteProvisionedCapacity::new(&self.client, provisioned_capacity_id.into())
    }

    /// Gets the provisioned capacity.
    ///
    /// - `provisioned_capacity_id`: The OCID of the provisioned capacity.
    pub fn get_provisioned_capacity(
        &self,
        provisioned_capacity_id: impl Into<String>,
    ) -> operations::GetProvisionedCapacity {
        operations::GetProvisionedCapacity::new(&self.client, provisioned_capacity_id.into())
    }

    /// Lists the provisioned capacities.
    #[inline]
    pub fn list_provisioned_capacities(&self) -> operations::ListProvisionedCapacities {
        operations::ListProvisionedCapacities::new(&self.client)
    }

    /// Updates the provisioned capacity.
    ///
    /// - `provisioned_capacity_id`: The OCID of the provisioned capacity.
    /// - `update_provisioned_capacity_details`: The request body:
    ///   [`UpdateProvisionedCapacityDetails`](crate::models::UpdateProvisionedCapacityDetails).
    pub fn update_provisioned_capacity(
        &self,
        provisioned_capacity_id: impl Into<String>,
        update_provisioned_capacity_details: models::UpdateProvisionedCapacityDetails,
    ) -> operations::UpdateProvisionedCapacity {
        operations::UpdateProvisionedCapacity::new(
            &self.client,
            provisioned_capacity_id.into(),
            update_provisioned_capacity_details,
        )
    }
}

/// # Tool
impl GenerativeAiAgentClient {
    /// Creates a tool.
    ///
    /// - `create_tool_details`: The request body:
    ///   [`CreateToolDetails`](crate::models::CreateToolDetails).
    #[inline]
    pub fn create_tool(
        &self,
        create_tool_details: models::CreateToolDetails,
    ) -> operations::CreateTool {
        operations::CreateTool::new(&self.client, create_tool_details)
    }

    /// Deletes the tool.
    ///
    /// - `tool_id`: The OCID of the tool.
    pub fn delete_tool(&self, tool_id: impl Into<String>) -> operations::DeleteTool {
        operations::DeleteTool::new(&self.client, tool_id.into())
    }

    /// Gets the tool.
    ///
    /// - `tool_id`: The OCID of the tool.
    pub fn get_tool(&self, tool_id: impl Into<String>) -> operations::GetTool {
        operations::GetTool::new(&self.client, tool_id.into())
    }

    /// Lists the tools.
    #[inline]
    pub fn list_tools(&self) -> operations::ListTools {
        operations::ListTools::new(&self.client)
    }

    /// Updates the tool.
    ///
    /// - `tool_id`: The OCID of the tool.
    /// - `update_tool_details`: The request body:
    ///   [`UpdateToolDetails`](crate::models::UpdateToolDetails).
    pub fn update_tool(
        &self,
        tool_id: impl Into<String>,
        update_tool_details: models::UpdateToolDetails,
    ) -> operations::UpdateTool {
        operations::UpdateTool::new(&self.client, tool_id.into(), update_tool_details)
    }
}

/// # Work request
impl GenerativeAiAgentClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(GenerativeAiAgentClient);
