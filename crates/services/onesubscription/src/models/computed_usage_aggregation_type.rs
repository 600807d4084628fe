// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a computed usage aggregation.
    pub enum ComputedUsageAggregationType {
        Promotion = "PROMOTION",
        DoNotBill = "DO_NOT_BILL",
        Usage = "USAGE",
        Commit = "COMMIT",
        Overage = "OVERAGE",
        PayAsYouGo = "PAY_AS_YOU_GO",
        MonthlyMinimum = "MONTHLY_MINIMUM",
        DelayedUsageInvoiceTiming = "DELAYED_USAGE_INVOICE_TIMING",
        DelayedUsageCommitmentExp = "DELAYED_USAGE_COMMITMENT_EXP",
        OnAccountCredit = "ON_ACCOUNT_CREDIT",
        ServiceCredit = "SERVICE_CREDIT",
        CommitmentExpiration = "COMMITMENT_EXPIRATION",
        FundedAllocation = "FUNDED_ALLOCATION",
        DonotBillUsagePostTermination = "DONOT_BILL_USAGE_POST_TERMINATION",
        DelayedUsagePostTermination = "DELAYED_USAGE_POST_TERMINATION",
    }
}
