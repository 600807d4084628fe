// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud gate mapping upstream server group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateMappingUpstreamServerGroup {
    /// The value.
    pub value: Option<String>,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// Whether SSL is enabled.
    pub ssl: Option<bool>,
}

model! {
    CloudGateMappingUpstreamServerGroup {
        optional {
            value = "value", with_value(String);
            ref_ = "$ref", with_ref(String);
            ssl = "ssl", with_ssl(bool);
        }
    }
}
