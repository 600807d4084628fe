// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An authorize subscription payment receipt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeSubscriptionPaymentReceipt {
    /// The ID of the payment header.
    pub header_id: String,
    /// The token with parameters for the payment service.
    pub api_token: Option<Secret>,
    /// The token of the user.
    pub user_token: Option<Secret>,
}

model! {
    AuthorizeSubscriptionPaymentReceipt {
        header_id = "headerId";
        api_token = "apiToken";
        user_token = "userToken";
    }
}
