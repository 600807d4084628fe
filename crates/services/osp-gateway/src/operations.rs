// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod authorize_subscription_payment;
mod download_pdf_content;
mod get_address;
mod get_address_rule;
mod get_invoice;
mod get_subscription;
mod list_invoice_lines;
mod list_invoices;
mod list_subscriptions;
mod pay_invoice;
mod pay_subscription;
mod update_subscription;
mod verify_address;

pub use self::authorize_subscription_payment::AuthorizeSubscriptionPayment;
pub use self::download_pdf_content::DownloadPdfContent;
pub use self::get_address::GetAddress;
pub use self::get_address_rule::GetAddressRule;
pub use self::get_invoice::GetInvoice;
pub use self::get_subscription::GetSubscription;
pub use self::list_invoice_lines::ListInvoiceLines;
pub use self::list_invoices::ListInvoices;
pub use self::list_subscriptions::ListSubscriptions;
pub use self::pay_invoice::PayInvoice;
pub use self::pay_subscription::PaySubscription;
pub use self::update_subscription::UpdateSubscription;
pub use self::verify_address::VerifyAddress;
