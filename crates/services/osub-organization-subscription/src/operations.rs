// @generated from spec/osub-organization-subscription.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_organization_subscriptions;

pub use self::list_organization_subscriptions::ListOrganizationSubscriptions;
