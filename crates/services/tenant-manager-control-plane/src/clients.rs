// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

//! The clients.

mod domain_client;
mod domain_governance_client;
mod governance_client;
mod link_client;
mod link_features_client;
mod orders_client;
mod organization_client;
mod recipient_invitation_client;
mod sender_invitation_client;
mod subscription_client;
mod work_request_client;

pub use self::domain_client::DomainClient;
pub use self::domain_governance_client::DomainGovernanceClient;
pub use self::governance_client::GovernanceClient;
pub use self::link_client::LinkClient;
pub use self::link_features_client::LinkFeaturesClient;
pub use self::orders_client::OrdersClient;
pub use self::organization_client::OrganizationClient;
pub use self::recipient_invitation_client::RecipientInvitationClient;
pub use self::sender_invitation_client::SenderInvitationClient;
pub use self::subscription_client::SubscriptionClient;
pub use self::work_request_client::WorkRequestClient;
