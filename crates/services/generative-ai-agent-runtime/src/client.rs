// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("generative-ai-agent-runtime", "https://agent-runtime.generativeai.{region}.oci.{secondLevelDomain}", "/20240531");

/// A client for the Generative AI Agent Runtime API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_generative_ai_agent_runtime::{Config, GenerativeAiAgentRuntimeClient};
///
/// # async fn example() -> Result<(), oci_sdk_generative_ai_agent_runtime::Error> {
/// let config = Config::load().await?;
/// let client = GenerativeAiAgentRuntimeClient::new(&config)?;
///
/// let response = client.get_session("ocid1.agentendpoint.oc1..example", "ocid1.session.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GenerativeAiAgentRuntimeClient {
    client: Client,
}

impl GenerativeAiAgentRuntimeClient {
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

/// # Agent endpoint
impl GenerativeAiAgentRuntimeClient {
    /// Sends a message to a model or an agent, and returns the response.
    ///
    /// - `agent_endpoint_id`: The ID of the agent endpoint.
    /// - `chat_details`: The request body: [`ChatDetails`](crate::models::ChatDetails).
    pub fn chat(
        &self,
        agent_endpoint_id: impl Into<String>,
        chat_details: models::ChatDetails,
    ) -> operations::Chat {
        operations::Chat::new(&self.client, agent_endpoint_id.into(), chat_details)
    }
}

/// # Knowledge base metadata
impl GenerativeAiAgentRuntimeClient {
    /// Retrieves the metadata.
    ///
    /// - `knowledge_base_id`: The ID of the knowledge base.
    /// - `retrieve_metadata_details`: The request body:
    ///   [`RetrieveMetadataDetails`](crate::models::RetrieveMetadataDetails).
    pub fn retrieve_metadata(
        &self,
        knowledge_base_id: impl Into<String>,
        retrieve_metadata_details: models::RetrieveMetadataDetails,
    ) -> operations::RetrieveMetadata {
        operations::RetrieveMetadata::new(
            &self.client,
            knowledge_base_id.into(),
            retrieve_metadata_details,
        )
    }
}

/// # Session
impl GenerativeAiAgentRuntimeClient {
    /// Creates a session.
    ///
    /// - `agent_endpoint_id`: The ID of the agent endpoint.
    /// - `create_session_details`: The request body:
    ///   [`CreateSessionDetails`](crate::models::CreateSessionDetails).
    pub fn create_session(
        &self,
        agent_endpoint_id: impl Into<String>,
        create_session_details: models::CreateSessionDetails,
    ) -> operations::CreateSession {
        operations::CreateSession::new(
            &self.client,
            agent_endpoint_id.into(),
            create_session_details,
        )
    }

    /// Deletes the session.
    ///
    /// - `agent_endpoint_id`: The ID of the agent endpoint.
    /// - `session_id`: The ID of the session.
    pub fn delete_session(
        &self,
        agent_endpoint_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> operations::DeleteSession {
        operations::DeleteSession::new(&self.client, agent_endpoint_id.into(), session_id.into())
    }

    /// Gets the session.
    ///
    /// - `agent_endpoint_id`: The ID of the agent endpoint.
    /// - `session_id`: The ID of the session.
    pub fn get_session(
        &self,
        agent_endpoint_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> operations::GetSession {
        operations::GetSession::new(&self.client, agent_endpoint_id.into(), session_id.into())
    }

    /// Updates the session.
    ///
    /// - `agent_endpoint_id`: The ID of the agent endpoint.
    /// - `session_id`: The ID of the session.
    /// - `update_session_details`: The request body:
    ///   [`UpdateSessionDetails`](crate::models::UpdateSessionDetails).
    pub fn update_session(
        &self,
        agent_endpoint_id: impl Into<String>,
        session_id: impl Into<String>,
        update_session_details: models::UpdateSessionDetails,
    ) -> operations::UpdateSession {
        operations::UpdateSession::new(
            &self.client,
            agent_endpoint_id.into(),
            session_id.into(),
            update_session_details,
        )
    }
}

client!(GenerativeAiAgentRuntimeClient);
