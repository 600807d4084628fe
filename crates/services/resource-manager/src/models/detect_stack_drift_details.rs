// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a stack drift to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectStackDriftDetails {
    /// The resource addresses.
    pub resource_addresses: Option<Vec<String>>,
    /// Whether Terraform providers are upgraded to the latest versions that the configuration
    /// allows.
    pub is_provider_upgrade_required: Option<bool>,
}

model! {
    DetectStackDriftDetails {
        optional {
            resource_addresses = "resourceAddresses", with_resource_addresses([String]);
            is_provider_upgrade_required = "isProviderUpgradeRequired",
                with_is_provider_upgrade_required(bool);
        }
    }
}
