// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the upgrade state details of a subscription.
    pub enum SubscriptionUpgradeStateDetails {
        TaxError = "TAX_ERROR",
        UpgradeError = "UPGRADE_ERROR",
        P2cError = "P2C_ERROR",
    }
}
