// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SKU products.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuProducts {
    /// The ID of the SKU.
    pub sku_id: Option<String>,
    /// The SKU type.
    pub sku_type: Option<String>,
    /// The cloud credit type.
    pub cloud_credit_type: Option<String>,
}

model! {
    SkuProducts {
        sku_id = "skuId";
        sku_type = "skuType";
        cloud_credit_type = "cloudCreditType";
    }
}
