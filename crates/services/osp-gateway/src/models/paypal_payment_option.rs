// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A paypal payment option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaypalPaymentOption {
    /// The ID of the wallet instrument.
    pub wallet_instrument_id: Option<String>,
    /// The ID of the wallet transaction.
    pub wallet_transaction_id: Option<String>,
    /// The email address.
    pub email_address: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The ID of the ext billing agreement.
    pub ext_billing_agreement_id: Option<String>,
}

model! {
    PaypalPaymentOption, "paymentMethod" = "PAYPAL" {
        optional {
            wallet_instrument_id = "walletInstrumentId", with_wallet_instrument_id(String);
            wallet_transaction_id = "walletTransactionId", with_wallet_transaction_id(String);
            email_address = "emailAddress", with_email_address(String);
            first_name = "firstName", with_first_name(String);
            last_name = "lastName", with_last_name(String);
            ext_billing_agreement_id = "extBillingAgreementId",
                with_ext_billing_agreement_id(String);
        }
    }
}
