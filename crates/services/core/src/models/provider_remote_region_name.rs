// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A provider remote region name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderRemoteRegionName {
    /// The OCI region name. Example: `us-ashburn-1`.
    pub oci_region_name: String,
    /// The provider region name. Example: `us-east-1`.
    pub provider_region_name: String,
}

model! {
    ProviderRemoteRegionName {
        oci_region_name = "ociRegionName";
        provider_region_name = "providerRegionName";
    }
}
