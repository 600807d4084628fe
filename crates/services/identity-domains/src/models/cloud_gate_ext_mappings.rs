// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cloud gate ext mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateExtMappings {
    /// The ID of the Cloud Gate mapping.
    pub mapping_id: Option<String>,
    /// The resource prefix of the mapping.
    pub resource_prefix: String,
    /// The `ProxyPass` entry for NGINX.
    pub proxy_pass: Option<String>,
    /// The ID of the server.
    pub server_id: String,
    /// The additional settings for NGINX.
    pub nginx_settings: Option<String>,
    /// The ID of the app.
    pub app_id: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// The ID of the upstream server group.
    pub upstream_server_group_id: Option<String>,
}

model! {
    CloudGateExtMappings {
        required {
            resource_prefix = "resourcePrefix", with_resource_prefix(String);
            server_id = "serverId", with_server_id(String);
        }
        optional {
            mapping_id = "mappingId", with_mapping_id(String);
            proxy_pass = "proxyPass", with_proxy_pass(String);
            nginx_settings = "nginxSettings", with_nginx_settings(String);
            app_id = "appId", with_app_id(String);
            value = "value", with_value(String);
            name = "name", with_name(String);
            ref_ = "$ref", with_ref(String);
            policy_name = "policyName", with_policy_name(String);
            upstream_server_group_id = "upstreamServerGroupId",
                with_upstream_server_group_id(String);
        }
    }
}
