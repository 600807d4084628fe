// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cloud gate ext upstream server groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateExtUpstreamServerGroups {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The additional settings for NGINX.
    pub nginx_settings: Option<String>,
    /// Whether SSL is enabled.
    pub ssl: Option<bool>,
    /// The display name.
    pub display_name: String,
}

model! {
    CloudGateExtUpstreamServerGroups {
        required {
            value = "value", with_value(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            nginx_settings = "nginxSettings", with_nginx_settings(String);
            ssl = "ssl", with_ssl(bool);
        }
    }
}
