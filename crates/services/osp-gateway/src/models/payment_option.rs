// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A payment option.
    ///
    /// The field `paymentMethod` selects the variant.
    pub enum PaymentOption by "paymentMethod" {
        CreditCard(models::CreditCardPaymentOption) = "CREDIT_CARD", as_credit_card;
        Paypal(models::PaypalPaymentOption) = "PAYPAL", as_paypal;
    }
    shared {
        /// The ID of the wallet instrument.
        wallet_instrument_id = "walletInstrumentId", str, in CreditCard Paypal;
        /// The ID of the wallet transaction.
        wallet_transaction_id = "walletTransactionId", str, in CreditCard Paypal;
    }
}
