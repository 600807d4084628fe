// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

//! The clients.

mod announcement_client;
mod announcement_subscription_client;
mod announcements_preferences_client;
mod service_client;

pub use self::announcement_client::AnnouncementClient;
pub use self::announcement_subscription_client::AnnouncementSubscriptionClient;
pub use self::announcements_preferences_client::AnnouncementsPreferencesClient;
pub use self::service_client::ServiceClient;
