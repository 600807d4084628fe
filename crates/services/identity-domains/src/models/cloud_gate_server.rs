// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud gate server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateServer {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations: Option<Vec<models::CloudGateServerIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// Whether the resource or application belongs to Oracle Public Cloud (OPC).
    pub is_opc_service: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The host name.
    pub host_name: String,
    /// The port. From 1 to 65,535.
    pub port: i64,
    /// Whether SSL is enabled.
    pub ssl: bool,
    /// The additional settings for NGINX.
    pub nginx_settings: Option<String>,
    /// The Cloud Gate.
    pub cloud_gate: models::CloudGateServerCloudGate,
}

model! {
    CloudGateServer {
        required {
            schemas = "schemas", with_schemas([String]);
            display_name = "displayName", with_display_name(String);
            host_name = "hostName", with_host_name(String);
            port = "port", with_port(i64);
            ssl = "ssl", with_ssl(bool);
            cloud_gate = "cloudGate", with_cloud_gate(models::CloudGateServerCloudGate);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::CloudGateServerIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            is_opc_service = "isOPCService", with_is_opc_service(bool);
            description = "description", with_description(String);
            nginx_settings = "nginxSettings", with_nginx_settings(String);
        }
    }
}
