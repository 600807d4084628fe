// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network resource configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkResourceConfiguration {
    /// The type of the usage of the resource.
    pub usage_type: String,
    /// The provider.
    pub provider: String,
    /// The link role.
    pub link_role: Option<String>,
}

model! {
    NetworkResourceConfiguration, "resource" = "NETWORK" {
        required {
            usage_type = "usageType", with_usage_type(String);
            provider = "provider", with_provider(String);
        }
        optional {
            link_role = "linkRole", with_link_role(String);
        }
    }
}
