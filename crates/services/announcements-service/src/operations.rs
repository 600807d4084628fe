// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_announcement_subscription_compartment;
mod create_announcement_subscription;
mod create_announcements_preference;
mod create_filter_group;
mod delete_announcement_subscription;
mod delete_filter_group;
mod get_announcement;
mod get_announcement_compartment;
mod get_announcement_subscription;
mod get_announcement_user_status;
mod get_announcements_preference;
mod list_announcement_subscriptions;
mod list_announcements;
mod list_announcements_preferences;
mod list_services;
mod update_announcement_subscription;
mod update_announcement_user_status;
mod update_announcements_preference;
mod update_filter_group;

pub use self::change_announcement_subscription_compartment::ChangeAnnouncementSubscriptionCompartment;
pub use self::create_announcement_subscription::CreateAnnouncementSubscription;
pub use self::create_announcements_preference::CreateAnnouncementsPreference;
pub use self::create_filter_group::CreateFilterGroup;
pub use self::delete_announcement_subscription::DeleteAnnouncementSubscription;
pub use self::delete_filter_group::DeleteFilterGroup;
pub use self::get_announcement::GetAnnouncement;
pub use self::get_announcement_compartment::GetAnnouncementCompartment;
pub use self::get_announcement_subscription::GetAnnouncementSubscription;
pub use self::get_announcement_user_status::GetAnnouncementUserStatus;
pub use self::get_announcements_preference::GetAnnouncementsPreference;
pub use self::list_announcement_subscriptions::ListAnnouncementSubscriptions;
pub use self::list_announcements::ListAnnouncements;
pub use self::list_announcements_preferences::ListAnnouncementsPreferences;
pub use self::list_services::ListServices;
pub use self::update_announcement_subscription::UpdateAnnouncementSubscription;
pub use self::update_announcement_user_status::UpdateAnnouncementUserStatus;
pub use self::update_announcements_preference::UpdateAnnouncementsPreference;
pub use self::update_filter_group::UpdateFilterGroup;
