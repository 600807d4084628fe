// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the compute shape of a blockchain platform by hostname.
    pub enum BlockchainPlatformByHostnameComputeShape {
        Standard = "STANDARD",
        EnterpriseSmall = "ENTERPRISE_SMALL",
        EnterpriseMedium = "ENTERPRISE_MEDIUM",
        EnterpriseLarge = "ENTERPRISE_LARGE",
        EnterpriseExtraLarge = "ENTERPRISE_EXTRA_LARGE",
        EnterpriseCustom = "ENTERPRISE_CUSTOM",
        DigitalAssetsMedium = "DIGITAL_ASSETS_MEDIUM",
        DigitalAssetsLarge = "DIGITAL_ASSETS_LARGE",
        DigitalAssetsExtraLarge = "DIGITAL_ASSETS_EXTRA_LARGE",
    }
}
