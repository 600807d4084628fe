// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("oda", "https://digitalassistant-api.{region}.oci.{secondLevelDomain}", "/20190506")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Digital Assistant API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oda::{Config, ManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_oda::Error> {
/// let config = Config::load().await?;
/// let client = ManagementClient::new(&config)?;
///
/// let mut items = client.list_oda_private_endpoints("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagementClient {
    client: Client,
}

impl ManagementClient {
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

/// # Authentication provider
impl ManagementClient {
    /// Creates an authentication provider.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_authentication_provider_details`: The request body:
    ///   [`CreateAuthenticationProviderDetails`](crate::models::CreateAuthenticationProviderDetails).
    pub fn create_authentication_provider(
        &self,
        oda_instance_id: impl Into<String>,
        create_authentication_provider_details: models::CreateAuthenticationProviderDetails,
    ) -> operations::CreateAuthenticationProvider {
        operations::CreateAuthenticationProvider::new(
            &self.client,
            oda_instance_id.into(),
            create_authentication_provider_details,
        )
    }

    /// Deletes the authentication provider.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `authentication_provider_id`: The ID of the authentication provider.
    pub fn delete_authentication_provider(
        &self,
        oda_instance_id: impl Into<String>,
        authentication_provider_id: impl Into<String>,
    ) -> operations::DeleteAuthenticationProvider {
        operations::DeleteAuthenticationProvider::new(
            &self.client,
            oda_instance_id.into(),
            authentication_provider_id.into(),
        )
    }

    /// Gets the authentication provider.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `authentication_provider_id`: The ID of the authentication provider.
    pub fn get_authentication_provider(
        &self,
        oda_instance_id: impl Into<String>,
        authentication_provider_id: impl Into<String>,
    ) -> operations::GetAuthenticationProvider {
        operations::GetAuthenticationProvider::new(
            &self.client,
            oda_instance_id.into(),
            authentication_provider_id.into(),
        )
    }

    /// Lists the authentication providers.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_authentication_providers(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::ListAuthenticationProviders {
        operations::ListAuthenticationProviders::new(&self.client, oda_instance_id.into())
    }

    /// Updates the authentication provider.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `authentication_provider_id`: The ID of the authentication provider.
    /// - `update_authentication_provider_details`: The request body:
    ///   [`UpdateAuthenticationProviderDetails`](crate::models::UpdateAuthenticationProviderDetails).
    pub fn update_authentication_provider(
        &self,
        oda_instance_id: impl Into<String>,
        authentication_provider_id: impl Into<String>,
        update_authentication_provider_details: models::UpdateAuthenticationProviderDetails,
    ) -> operations::UpdateAuthenticationProvider {
        operations::UpdateAuthenticationProvider::new(
            &self.client,
            oda_instance_id.into(),
            authentication_provider_id.into(),
            update_authentication_provider_details,
        )
    }
}

/// # Bot
impl ManagementClient {
    /// Imports the bot.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `import_bot_details`: The request body:
    ///   [`ImportBotDetails`](crate::models::ImportBotDetails).
    pub fn import_bot(
        &self,
        oda_instance_id: impl Into<String>,
        import_bot_details: models::ImportBotDetails,
    ) -> operations::ImportBot {
        operations::ImportBot::new(&self.client, oda_instance_id.into(), import_bot_details)
    }
}

/// # Channel
impl ManagementClient {
    /// Creates a channel.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_channel_details`: The request body:
    ///   [`CreateChannelDetails`](crate::models::CreateChannelDetails).
    pub fn create_channel(
        &self,
        oda_instance_id: impl Into<String>,
        create_channel_details: impl Into<models::CreateChannelDetails>,
    ) -> operations::CreateChannel {
        operations::CreateChannel::new(
            &self.client,
            oda_instance_id.into(),
            create_channel_details.into(),
        )
    }

    /// Deletes the channel.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `channel_id`: The ID of the channel.
    pub fn delete_channel(
        &self,
        oda_instance_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> operations::DeleteChannel {
        operations::DeleteChannel::new(&self.client, oda_instance_id.into(), channel_id.into())
    }

    /// Gets the channel.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `channel_id`: The ID of the channel.
    pub fn get_channel(
        &self,
        oda_instance_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> operations::GetChannel {
        operations::GetChannel::new(&self.client, oda_instance_id.into(), channel_id.into())
    }

    /// Lists the channels.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_channels(&self, oda_instance_id: impl Into<String>) -> operations::ListChannels {
        operations::ListChannels::new(&self.client, oda_instance_id.into())
    }

    /// Rotates the channel keys.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `channel_id`: The ID of the channel.
    pub fn rotate_channel_keys(
        &self,
        oda_instance_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> operations::RotateChannelKeys {
        operations::RotateChannelKeys::new(&self.client, oda_instance_id.into(), channel_id.into())
    }

    /// Starts the channel.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `channel_id`: The ID of the channel.
    pub fn start_channel(
        &self,
        oda_instance_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> operations::StartChannel {
        operations::StartChannel::new(&self.client, oda_instance_id.into(), channel_id.into())
    }

    /// Stops the channel.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `channel_id`: The ID of the channel.
    pub fn stop_channel(
        &self,
        oda_instance_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> operations::StopChannel {
        operations::StopChannel::new(&self.client, oda_instance_id.into(), channel_id.into())
    }

    /// Updates the channel.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `channel_id`: The ID of the channel.
    /// - `update_channel_details`: The request body:
    ///   [`UpdateChannelDetails`](crate::models::UpdateChannelDetails).
    pub fn update_channel(
        &self,
        oda_instance_id: impl Into<String>,
        channel_id: impl Into<String>,
        update_channel_details: impl Into<models::UpdateChannelDetails>,
    ) -> operations::UpdateChannel {
        operations::UpdateChannel::new(
            &self.client,
            oda_instance_id.into(),
            channel_id.into(),
            update_channel_details.into(),
        )
    }
}

/// # Digital assistant
impl ManagementClient {
    /// Creates a digital assistant.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_digital_assistant_details`: The request body:
    ///   [`CreateDigitalAssistantDetails`](crate::models::CreateDigitalAssistantDetails).
    pub fn create_digital_assistant(
        &self,
        oda_instance_id: impl Into<String>,
        create_digital_assistant_details: impl Into<models::CreateDigitalAssistantDetails>,
    ) -> operations::CreateDigitalAssistant {
        operations::CreateDigitalAssistant::new(
            &self.client,
            oda_instance_id.into(),
            create_digital_assistant_details.into(),
        )
    }

    /// Deletes the digital assistant.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    pub fn delete_digital_assistant(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
    ) -> operations::DeleteDigitalAssistant {
        operations::DeleteDigitalAssistant::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
        )
    }

    /// Gets the digital assistant.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    pub fn get_digital_assistant(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
    ) -> operations::GetDigitalAssistant {
        operations::GetDigitalAssistant::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
        )
    }

    /// Lists the digital assistants.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_digital_assistants(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::ListDigitalAssistants {
        operations::ListDigitalAssistants::new(&self.client, oda_instance_id.into())
    }

    /// Publishes the digital assistant.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    pub fn publish_digital_assistant(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
    ) -> operations::PublishDigitalAssistant {
        operations::PublishDigitalAssistant::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
        )
    }

    /// Updates the digital assistant.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    /// - `update_digital_assistant_details`: The request body:
    ///   [`UpdateDigitalAssistantDetails`](crate::models::UpdateDigitalAssistantDetails).
    pub fn update_digital_assistant(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
        update_digital_assistant_details: models::UpdateDigitalAssistantDetails,
    ) -> operations::UpdateDigitalAssistant {
        operations::UpdateDigitalAssistant::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
            update_digital_assistant_details,
        )
    }
}

/// # Digital assistant parameter
impl ManagementClient {
    /// Configures the digital assistant parameters.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `configure_digital_assistant_parameters_details`: The request body:
    ///   [`ConfigureDigitalAssistantParametersDetails`](crate::models::ConfigureDigitalAssistantParametersDetails).
    pub fn configure_digital_assistant_parameters(
        &self,
        oda_instance_id: impl Into<String>,
        configure_digital_assistant_parameters_details: models::ConfigureDigitalAssistantParametersDetails,
    ) -> operations::ConfigureDigitalAssistantParameters {
        operations::ConfigureDigitalAssistantParameters::new(
            &self.client,
            oda_instance_id.into(),
            configure_digital_assistant_parameters_details,
        )
    }

    /// Gets the digital assistant parameter.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    /// - `parameter_name`: The name of the parameter.
    pub fn get_digital_assistant_parameter(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
        parameter_name: impl Into<String>,
    ) -> operations::GetDigitalAssistantParameter {
        operations::GetDigitalAssistantParameter::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
            parameter_name.into(),
        )
    }

    /// Lists the digital assistant parameters.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    pub fn list_digital_assistant_parameters(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
    ) -> operations::ListDigitalAssistantParameters {
        operations::ListDigitalAssistantParameters::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
        )
    }

    /// Updates the digital assistant parameter.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    /// - `parameter_name`: The name of the parameter.
    /// - `update_digital_assistant_parameter_details`: The request body:
    ///   [`UpdateDigitalAssistantParameterDetails`](crate::models::UpdateDigitalAssistantParameterDetails).
    pub fn update_digital_assistant_parameter(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
        parameter_name: impl Into<String>,
        update_digital_assistant_parameter_details: models::UpdateDigitalAssistantParameterDetails,
    ) -> operations::UpdateDigitalAssistantParameter {
        operations::UpdateDigitalAssistantParameter::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
            parameter_name.into(),
            update_digital_assistant_parameter_details,
        )
    }
}

/// # ODA private endpoint
impl ManagementClient {
    /// Moves the ODA private endpoint to another compartment.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    /// - `change_oda_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeOdaPrivateEndpointCompartmentDetails`](crate::models::ChangeOdaPrivateEndpointCompartmentDetails).
    pub fn change_oda_private_endpoint_compartment(
        &self,
        oda_private_endpoint_id: impl Into<String>,
        change_oda_private_endpoint_compartment_details: models::ChangeOdaPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeOdaPrivateEndpointCompartment {
        operations::ChangeOdaPrivateEndpointCompartment::new(
            &self.client,
            oda_private_endpoint_id.into(),
            change_oda_private_endpoint_compartment_details,
        )
    }

    /// Creates an ODA private endpoint.
    ///
    /// - `create_oda_private_endpoint_details`: The request body:
    ///   [`CreateOdaPrivateEndpointDetails`](crate::models::CreateOdaPrivateEndpointDetails).
    #[inline]
    pub fn create_oda_private_endpoint(
        &self,
        create_oda_private_endpoint_details: models::CreateOdaPrivateEndpointDetails,
    ) -> operations::CreateOdaPrivateEndpoint {
        operations::CreateOdaPrivateEndpoint::new(&self.client, create_oda_private_endpoint_details)
    }

    /// Deletes the ODA private endpoint.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    pub fn delete_oda_private_endpoint(
        &self,
        oda_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteOdaPrivateEndpoint {
        operations::DeleteOdaPrivateEndpoint::new(&self.client, oda_private_endpoint_id.into())
    }

    /// Gets the ODA private endpoint.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    pub fn get_oda_private_endpoint(
        &self,
        oda_private_endpoint_id: impl Into<String>,
    ) -> operations::GetOdaPrivateEndpoint {
        operations::GetOdaPrivateEndpoint::new(&self.client, oda_private_endpoint_id.into())
    }

    /// Lists the ODA private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oda_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOdaPrivateEndpoints {
        operations::ListOdaPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the ODA private endpoint.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    /// - `update_oda_private_endpoint_details`: The request body:
    ///   [`UpdateOdaPrivateEndpointDetails`](crate::models::UpdateOdaPrivateEndpointDetails).
    pub fn update_oda_private_endpoint(
        &self,
        oda_private_endpoint_id: impl Into<String>,
        update_oda_private_endpoint_details: models::UpdateOdaPrivateEndpointDetails,
    ) -> operations::UpdateOdaPrivateEndpoint {
        operations::UpdateOdaPrivateEndpoint::new(
            &self.client,
            oda_private_endpoint_id.into(),
            update_oda_private_endpoint_details,
        )
    }
}

/// # ODA private endpoint attachment
impl ManagementClient {
    /// Creates an ODA private endpoint attachment.
    ///
    /// - `create_oda_private_endpoint_attachment_details`: The request body:
    ///   [`CreateOdaPrivateEndpointAttachmentDetails`](crate::models::CreateOdaPrivateEndpointAttachmentDetails).
    #[inline]
    pub fn create_oda_private_endpoint_attachment(
        &self,
        create_oda_private_endpoint_attachment_details: models::CreateOdaPrivateEndpointAttachmentDetails,
    ) -> operations::CreateOdaPrivateEndpointAttachment {
        operations::CreateOdaPrivateEndpointAttachment::new(
            &self.client,
            create_oda_private_endpoint_attachment_details,
        )
    }

    /// Deletes the ODA private endpoint attachment.
    ///
    /// - `oda_private_endpoint_attachment_id`: The OCID of the private endpoint attachment of
    ///   Digital Assistant.
    pub fn delete_oda_private_endpoint_attachment(
        &self,
        oda_private_endpoint_attachment_id: impl Into<String>,
    ) -> operations::DeleteOdaPrivateEndpointAttachment {
        operations::DeleteOdaPrivateEndpointAttachment::new(
            &self.client,
            oda_private_endpoint_attachment_id.into(),
        )
    }

    /// Gets the ODA private endpoint attachment.
    ///
    /// - `oda_private_endpoint_attachment_id`: The OCID of the private endpoint attachment of
    ///   Digital Assistant.
    pub fn get_oda_private_endpoint_attachment(
        &self,
        oda_private_endpoint_attachment_id: impl Into<String>,
    ) -> operations::GetOdaPrivateEndpointAttachment {
        operations::GetOdaPrivateEndpointAttachment::new(
            &self.client,
            oda_private_endpoint_attachment_id.into(),
        )
    }

    /// Lists the ODA private endpoint attachments.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oda_private_endpoint_attachments(
        &self,
        oda_private_endpoint_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListOdaPrivateEndpointAttachments {
        operations::ListOdaPrivateEndpointAttachments::new(
            &self.client,
            oda_private_endpoint_id.into(),
            compartment_id.into(),
        )
    }
}

/// # ODA private endpoint scan proxy
impl ManagementClient {
    /// Creates an ODA private endpoint scan proxy.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    /// - `create_oda_private_endpoint_scan_proxy_details`: The request body:
    ///   [`CreateOdaPrivateEndpointScanProxyDetails`](crate::models::CreateOdaPrivateEndpointScanProxyDetails).
    pub fn create_oda_private_endpoint_scan_proxy(
        &self,
        oda_private_endpoint_id: impl Into<String>,
        create_oda_private_endpoint_scan_proxy_details: models::CreateOdaPrivateEndpointScanProxyDetails,
    ) -> operations::CreateOdaPrivateEndpointScanProxy {
        operations::CreateOdaPrivateEndpointScanProxy::new(
            &self.client,
            oda_private_endpoint_id.into(),
            create_oda_private_endpoint_scan_proxy_details,
        )
    }

    /// Deletes the ODA private endpoint scan proxy.
    ///
    /// - `oda_private_endpoint_scan_proxy_id`: The ID of the scan proxy of the private endpoint of
    ///   Digital Assistant.
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    pub fn delete_oda_private_endpoint_scan_proxy(
        &self,
        oda_private_endpoint_scan_proxy_id: impl Into<String>,
        oda_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteOdaPrivateEndpointScanProxy {
        operations::DeleteOdaPrivateEndpointScanProxy::new(
            &self.client,
            oda_private_endpoint_scan_proxy_id.into(),
            oda_private_endpoint_id.into(),
        )
    }

    /// Gets the ODA private endpoint scan proxy.
    ///
    /// - `oda_private_endpoint_scan_proxy_id`: The ID of the scan proxy of the private endpoint of
    ///   Digital Assistant.
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    pub fn get_oda_private_endpoint_scan_proxy(
        &self,
        oda_private_endpoint_scan_proxy_id: impl Into<String>,
        oda_private_endpoint_id: impl Into<String>,
    ) -> operations::GetOdaPrivateEndpointScanProxy {
        operations::GetOdaPrivateEndpointScanProxy::new(
            &self.client,
            oda_private_endpoint_scan_proxy_id.into(),
            oda_private_endpoint_id.into(),
        )
    }

    /// Lists the ODA private endpoint scan proxies.
    ///
    /// - `oda_private_endpoint_id`: The OCID of the private endpoint of Digital Assistant.
    pub fn list_oda_private_endpoint_scan_proxies(
        &self,
        oda_private_endpoint_id: impl Into<String>,
    ) -> operations::ListOdaPrivateEndpointScanProxies {
        operations::ListOdaPrivateEndpointScanProxies::new(
            &self.client,
            oda_private_endpoint_id.into(),
        )
    }
}

/// # Skill
impl ManagementClient {
    /// Creates skill entities in bulk.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `bulk_create_skill_entities_details`: The request body:
    ///   [`BulkCreateSkillEntitiesDetails`](crate::models::BulkCreateSkillEntitiesDetails).
    pub fn bulk_create_skill_entities(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        bulk_create_skill_entities_details: models::BulkCreateSkillEntitiesDetails,
    ) -> operations::BulkCreateSkillEntities {
        operations::BulkCreateSkillEntities::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            bulk_create_skill_entities_details,
        )
    }

    /// Deletes the skill custom entities with all resources that depend on it.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    pub fn cascading_delete_skill_custom_entities(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> operations::CascadingDeleteSkillCustomEntities {
        operations::CascadingDeleteSkillCustomEntities::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
        )
    }

    /// Creates a skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_skill_details`: The request body:
    ///   [`CreateSkillDetails`](crate::models::CreateSkillDetails).
    pub fn create_skill(
        &self,
        oda_instance_id: impl Into<String>,
        create_skill_details: impl Into<models::CreateSkillDetails>,
    ) -> operations::CreateSkill {
        operations::CreateSkill::new(
            &self.client,
            oda_instance_id.into(),
            create_skill_details.into(),
        )
    }

    /// Deletes the skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    pub fn delete_skill(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> operations::DeleteSkill {
        operations::DeleteSkill::new(&self.client, oda_instance_id.into(), skill_id.into())
    }

    /// Exports the digital assistant.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `digital_assistant_id`: The ID of the digital assistant.
    /// - `export_digital_assistant_details`: The request body:
    ///   [`ExportDigitalAssistantDetails`](crate::models::ExportDigitalAssistantDetails).
    pub fn export_digital_assistant(
        &self,
        oda_instance_id: impl Into<String>,
        digital_assistant_id: impl Into<String>,
        export_digital_assistant_details: models::ExportDigitalAssistantDetails,
    ) -> operations::ExportDigitalAssistant {
        operations::ExportDigitalAssistant::new(
            &self.client,
            oda_instance_id.into(),
            digital_assistant_id.into(),
            export_digital_assistant_details,
        )
    }

    /// Exports the skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `export_skill_details`: The request body:
    ///   [`ExportSkillDetails`](crate::models::ExportSkillDetails).
    pub fn export_skill(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        export_skill_details: models::ExportSkillDetails,
    ) -> operations::ExportSkill {
        operations::ExportSkill::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            export_skill_details,
        )
    }

    /// Gets the skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    pub fn get_skill(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> operations::GetSkill {
        operations::GetSkill::new(&self.client, oda_instance_id.into(), skill_id.into())
    }

    /// Lists the skills.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_skills(&self, oda_instance_id: impl Into<String>) -> operations::ListSkills {
        operations::ListSkills::new(&self.client, oda_instance_id.into())
    }

    /// Publishes the skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    pub fn publish_skill(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> operations::PublishSkill {
        operations::PublishSkill::new(&self.client, oda_instance_id.into(), skill_id.into())
    }

    /// Trains the skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `train_skill_details`: The request body:
    ///   [`TrainSkillDetails`](crate::models::TrainSkillDetails).
    pub fn train_skill(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        train_skill_details: models::TrainSkillDetails,
    ) -> operations::TrainSkill {
        operations::TrainSkill::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            train_skill_details,
        )
    }

    /// Updates the skill.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `update_skill_details`: The request body:
    ///   [`UpdateSkillDetails`](crate::models::UpdateSkillDetails).
    pub fn update_skill(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        update_skill_details: models::UpdateSkillDetails,
    ) -> operations::UpdateSkill {
        operations::UpdateSkill::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            update_skill_details,
        )
    }
}

/// # Skill parameter
impl ManagementClient {
    /// Creates a skill parameter.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `create_skill_parameter_details`: The request body:
    ///   [`CreateSkillParameterDetails`](crate::models::CreateSkillParameterDetails).
    pub fn create_skill_parameter(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        create_skill_parameter_details: models::CreateSkillParameterDetails,
    ) -> operations::CreateSkillParameter {
        operations::CreateSkillParameter::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            create_skill_parameter_details,
        )
    }

    /// Deletes the skill parameter.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `parameter_name`: The name of the parameter.
    pub fn delete_skill_parameter(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        parameter_name: impl Into<String>,
    ) -> operations::DeleteSkillParameter {
        operations::DeleteSkillParameter::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            parameter_name.into(),
        )
    }

    /// Gets the skill parameter.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `parameter_name`: The name of the parameter.
    pub fn get_skill_parameter(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        parameter_name: impl Into<String>,
    ) -> operations::GetSkillParameter {
        operations::GetSkillParameter::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            parameter_name.into(),
        )
    }

    /// Lists the skill parameters.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    pub fn list_skill_parameters(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> operations::ListSkillParameters {
        operations::ListSkillParameters::new(&self.client, oda_instance_id.into(), skill_id.into())
    }

    /// Updates the skill parameter.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `skill_id`: The ID of the skill.
    /// - `parameter_name`: The name of the parameter.
    /// - `update_skill_parameter_details`: The request body:
    ///   [`UpdateSkillParameterDetails`](crate::models::UpdateSkillParameterDetails).
    pub fn update_skill_parameter(
        &self,
        oda_instance_id: impl Into<String>,
        skill_id: impl Into<String>,
        parameter_name: impl Into<String>,
        update_skill_parameter_details: models::UpdateSkillParameterDetails,
    ) -> operations::UpdateSkillParameter {
        operations::UpdateSkillParameter::new(
            &self.client,
            oda_instance_id.into(),
            skill_id.into(),
            parameter_name.into(),
            update_skill_parameter_details,
        )
    }
}

/// # Translator
impl ManagementClient {
    /// Creates a translator.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `create_translator_details`: The request body:
    ///   [`CreateTranslatorDetails`](crate::models::CreateTranslatorDetails).
    pub fn create_translator(
        &self,
        oda_instance_id: impl Into<String>,
        create_translator_details: models::CreateTranslatorDetails,
    ) -> operations::CreateTranslator {
        operations::CreateTranslator::new(
            &self.client,
            oda_instance_id.into(),
            create_translator_details,
        )
    }

    /// Deletes the translator.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `translator_id`: The ID of the translator.
    pub fn delete_translator(
        &self,
        oda_instance_id: impl Into<String>,
        translator_id: impl Into<String>,
    ) -> operations::DeleteTranslator {
        operations::DeleteTranslator::new(
            &self.client,
            oda_instance_id.into(),
            translator_id.into(),
        )
    }

    /// Gets the translator.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `translator_id`: The ID of the translator.
    pub fn get_translator(
        &self,
        oda_instance_id: impl Into<String>,
        translator_id: impl Into<String>,
    ) -> operations::GetTranslator {
        operations::GetTranslator::new(&self.client, oda_instance_id.into(), translator_id.into())
    }

    /// Lists the translators.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    pub fn list_translators(
        &self,
        oda_instance_id: impl Into<String>,
    ) -> operations::ListTranslators {
        operations::ListTranslators::new(&self.client, oda_instance_id.into())
    }

    /// Updates the translator.
    ///
    /// - `oda_instance_id`: The ID of the Digital Assistant instance.
    /// - `translator_id`: The ID of the translator.
    /// - `update_translator_details`: The request body:
    ///   [`UpdateTranslatorDetails`](crate::models::UpdateTranslatorDetails).
    pub fn update_translator(
        &self,
        oda_instance_id: impl Into<String>,
        translator_id: impl Into<String>,
        update_translator_details: models::UpdateTranslatorDetails,
    ) -> operations::UpdateTranslator {
        operations::UpdateTranslator::new(
            &self.client,
            oda_instance_id.into(),
            translator_id.into(),
            update_translator_details,
        )
    }
}

client!(ManagementClient);
