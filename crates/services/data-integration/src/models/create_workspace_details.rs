// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a workspace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceDetails {
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The IP address of the custom DNS server.
    pub dns_server_ip: Option<String>,
    /// The DNS zone of the custom DNS server for name resolution.
    pub dns_server_zone: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the private network connection is enabled.
    pub is_private_network_enabled: Option<bool>,
    /// The ID of the DCMS registry of the workspace.
    pub registry_id: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The registry name.
    pub registry_name: Option<String>,
    /// The ID of the registry compartment.
    pub registry_compartment_id: Option<String>,
    /// The name of the endpoint.
    pub endpoint_name: Option<String>,
    /// The ID of the endpoint compartment.
    pub endpoint_compartment_id: Option<String>,
    /// The properties of the workspace.
    pub workspace_properties: Option<BTreeMap<String, String>>,
}

model! {
    CreateWorkspaceDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            dns_server_ip = "dnsServerIp", with_dns_server_ip(String);
            dns_server_zone = "dnsServerZone", with_dns_server_zone(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
            is_private_network_enabled = "isPrivateNetworkEnabled",
                with_is_private_network_enabled(bool);
            registry_id = "registryId", with_registry_id(String);
            endpoint_id = "endpointId", with_endpoint_id(String);
            registry_name = "registryName", with_registry_name(String);
            registry_compartment_id = "registryCompartmentId", with_registry_compartment_id(String);
            endpoint_name = "endpointName", with_endpoint_name(String);
            endpoint_compartment_id = "endpointCompartmentId", with_endpoint_compartment_id(String);
            workspace_properties = "workspaceProperties", with_workspace_properties({String});
        }
    }
}
