// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an integration instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIntegrationInstanceDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the integration instance. The types with the suffix `X` are for Oracle
    /// Integration 3.
    pub integration_instance_type: models::IntegrationInstanceType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the license is bring your own license (BYOL).
    pub is_byol: bool,
    /// The access token of the identity domain. Required in realms with identity domains.
    pub idcs_at: Option<String>,
    /// The number of message packs.
    pub message_packs: i64,
    /// Whether Visual Builder is enabled.
    pub is_visual_builder_enabled: Option<bool>,
    /// The custom endpoint.
    pub custom_endpoint: Option<models::CreateCustomEndpointDetails>,
    /// The alternate custom endpoints of the instance URL.
    pub alternate_custom_endpoints: Option<Vec<models::CreateCustomEndpointDetails>>,
    /// The consumption model, which is the entitlement used for billing.
    pub consumption_model: Option<models::IntegrationInstanceConsumptionModel>,
    /// Whether the file server is enabled.
    pub is_file_server_enabled: Option<bool>,
    /// Whether disaster recovery is enabled for the instance.
    pub is_disaster_recovery_enabled: Option<bool>,
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::NetworkEndpointDetails>,
    /// The shape.
    pub shape: Option<models::IntegrationInstanceShape>,
    /// The OCID of the domain.
    pub domain_id: Option<String>,
}

model! {
    CreateIntegrationInstanceDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            integration_instance_type = "integrationInstanceType",
                with_integration_instance_type(models::IntegrationInstanceType);
            is_byol = "isByol", with_is_byol(bool);
            message_packs = "messagePacks", with_message_packs(i64);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            idcs_at = "idcsAt", with_idcs_at(String);
            is_visual_builder_enabled = "isVisualBuilderEnabled",
                with_is_visual_builder_enabled(bool);
            custom_endpoint = "customEndpoint",
                with_custom_endpoint(models::CreateCustomEndpointDetails);
            alternate_custom_endpoints = "alternateCustomEndpoints",
                with_alternate_custom_endpoints([models::CreateCustomEndpointDetails]);
            consumption_model = "consumptionModel",
                with_consumption_model(models::IntegrationInstanceConsumptionModel);
            is_file_server_enabled = "isFileServerEnabled", with_is_file_server_enabled(bool);
            is_disaster_recovery_enabled = "isDisasterRecoveryEnabled",
                with_is_disaster_recovery_enabled(bool);
            network_endpoint_details = "networkEndpointDetails",
                with_network_endpoint_details(models::NetworkEndpointDetails);
            shape = "shape", with_shape(models::IntegrationInstanceShape);
            domain_id = "domainId", with_domain_id(String);
        }
    }
}
