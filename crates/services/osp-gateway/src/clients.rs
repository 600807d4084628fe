// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

//! The clients.

mod address_rule_service_client;
mod address_service_client;
mod invoice_service_client;
mod subscription_service_client;

pub use self::address_rule_service_client::AddressRuleServiceClient;
pub use self::address_service_client::AddressServiceClient;
pub use self::invoice_service_client::InvoiceServiceClient;
pub use self::subscription_service_client::SubscriptionServiceClient;
