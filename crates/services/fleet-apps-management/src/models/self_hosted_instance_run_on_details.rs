// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a self hosted instance run on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfHostedInstanceRunOnDetails {
    /// The host.
    pub host: String,
}

model! {
    SelfHostedInstanceRunOnDetails, "kind" = "SELF_HOSTED_INSTANCES" {
        required {
            host = "host", with_host(String);
        }
    }
}
