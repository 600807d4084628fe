// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Merchant defined data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantDefinedData {
    /// The type of the promotion.
    pub promo_type: Option<String>,
    /// The name of the cloud account.
    pub cloud_account_name: Option<String>,
}

model! {
    MerchantDefinedData {
        optional {
            promo_type = "promoType", with_promo_type(String);
            cloud_account_name = "cloudAccountName", with_cloud_account_name(String);
        }
    }
}
