// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A payment gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentGateway {
    /// The merchant defined data.
    pub merchant_defined_data: Option<models::MerchantDefinedData>,
}

model! {
    PaymentGateway {
        optional {
            merchant_defined_data = "merchantDefinedData",
                with_merchant_defined_data(models::MerchantDefinedData);
        }
    }
}
