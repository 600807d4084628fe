// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cloud gate ext upstream servers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateExtUpstreamServers {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The additional settings for NGINX.
    pub nginx_settings: Option<String>,
    /// The ID of the group.
    pub group_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    CloudGateExtUpstreamServers {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            host_name = "hostName", with_host_name(String);
            port = "port", with_port(i64);
            nginx_settings = "nginxSettings", with_nginx_settings(String);
            group_id = "groupId", with_group_id(String);
            display_name = "displayName", with_display_name(String);
        }
    }
}
