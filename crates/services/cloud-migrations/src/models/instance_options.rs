// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Instance options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceOptions {
    /// Whether the legacy (v1) endpoints of the instance metadata service are disabled. Default:
    /// `false`.
    pub are_legacy_imds_endpoints_disabled: Option<bool>,
}

model! {
    InstanceOptions {
        optional {
            are_legacy_imds_endpoints_disabled = "areLegacyImdsEndpointsDisabled",
                with_are_legacy_imds_endpoints_disabled(bool);
        }
    }
}
