// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database tools private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsPrivateEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the endpoint service.
    pub endpoint_service_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    CreateDatabaseToolsPrivateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            endpoint_service_id = "endpointServiceId", with_endpoint_service_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
            description = "description", with_description(String);
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
