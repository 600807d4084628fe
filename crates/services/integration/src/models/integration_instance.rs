// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An integration instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntegrationInstance {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the integration instance. The types with the suffix `X` are for Oracle
    /// Integration 3.
    pub integration_instance_type: models::IntegrationInstanceType,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::IntegrationInstanceLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The message that explains the current state.
    pub state_message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the license is bring your own license (BYOL).
    pub is_byol: bool,
    /// The URL of the instance.
    pub instance_url: String,
    /// The design-time URL of the integration instance.
    pub instance_design_time_url: Option<String>,
    /// The number of message packs.
    pub message_packs: i64,
    /// Whether the file server is enabled.
    pub is_file_server_enabled: Option<bool>,
    /// Whether Visual Builder is enabled.
    pub is_visual_builder_enabled: Option<bool>,
    /// The custom endpoint.
    pub custom_endpoint: Option<models::CustomEndpointDetails>,
    /// The alternate custom endpoints of the instance URL.
    pub alternate_custom_endpoints: Option<Vec<models::CustomEndpointDetails>>,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::IntegrationInstanceConsumptionModel>,
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::NetworkEndpointDetails>,
    /// The IDCS information.
    pub idcs_info: Option<models::IdcsInfoDetails>,
    /// The attachments.
    pub attachments: Option<Vec<models::AttachmentDetails>>,
    /// The shape.
    pub shape: Option<models::IntegrationInstanceShape>,
    /// The outbound connection through a private endpoint.
    pub private_endpoint_outbound_connection: Option<models::OutboundConnection>,
    /// Whether disaster recovery is enabled for the instance.
    pub is_disaster_recovery_enabled: Option<bool>,
    /// The disaster recovery details.
    pub disaster_recovery_details: Option<models::DisasterRecoveryDetails>,
    /// The data retention period of the integration instance.
    pub data_retention_period: Option<models::IntegrationInstanceDataRetentionPeriod>,
    /// The OCID of the log group.
    pub log_group_id: Option<String>,
    /// The OCID of the log group for Process Automation.
    pub process_automation_log_group_id: Option<String>,
}

model! {
    IntegrationInstance {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        integration_instance_type = "integrationInstanceType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        state_message = "stateMessage";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
        is_byol = "isByol";
        instance_url = "instanceUrl";
        instance_design_time_url = "instanceDesignTimeUrl";
        message_packs = "messagePacks";
        is_file_server_enabled = "isFileServerEnabled";
        is_visual_builder_enabled = "isVisualBuilderEnabled";
        custom_endpoint = "customEndpoint";
        alternate_custom_endpoints = "alternateCustomEndpoints";
        consumption_model = "consumptionModel";
        network_endpoint_details = "networkEndpointDetails";
        idcs_info = "idcsInfo";
        attachments = "attachments";
        shape = "shape";
        private_endpoint_outbound_connection = "privateEndpointOutboundConnection";
        is_disaster_recovery_enabled = "isDisasterRecoveryEnabled";
        disaster_recovery_details = "disasterRecoveryDetails";
        data_retention_period = "dataRetentionPeriod";
        log_group_id = "logGroupId";
        process_automation_log_group_id = "processAutomationLogGroupId";
    }
}
