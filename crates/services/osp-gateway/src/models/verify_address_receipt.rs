// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A verify address receipt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyAddressReceipt {
    /// The address.
    pub address: models::Address,
    /// The quality.
    pub quality: models::VerifyAddressReceiptQuality,
    /// The verification code.
    pub verification_code: models::VerifyAddressReceiptVerificationCode,
}

model! {
    VerifyAddressReceipt {
        address = "address";
        quality = "quality";
        verification_code = "verificationCode";
    }
}
