// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A credit card payment option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditCardPaymentOption {
    /// The ID of the wallet instrument.
    pub wallet_instrument_id: Option<String>,
    /// The ID of the wallet transaction.
    pub wallet_transaction_id: Option<String>,
    /// The type of the credit card.
    pub credit_card_type: Option<models::CreditCardPaymentOptionCreditCardType>,
    /// The last four digits of the card number.
    pub last_digits: Option<String>,
    /// The name on the card.
    pub name_on_card: Option<String>,
    /// The expiration time.
    pub time_expiration: Option<DateTime<Utc>>,
}

model! {
    CreditCardPaymentOption, "paymentMethod" = "CREDIT_CARD" {
        optional {
            wallet_instrument_id = "walletInstrumentId", with_wallet_instrument_id(String);
            wallet_transaction_id = "walletTransactionId", with_wallet_transaction_id(String);
            credit_card_type = "creditCardType",
                with_credit_card_type(models::CreditCardPaymentOptionCreditCardType);
            last_digits = "lastDigits", with_last_digits(String);
            name_on_card = "nameOnCard", with_name_on_card(String);
            time_expiration = "timeExpiration", with_time_expiration(DateTime<Utc>);
        }
    }
}
